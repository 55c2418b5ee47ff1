import type { BrowserContext } from 'playwright-core';

/** The one address outside that the app's page asks for. */
const sdkAddress = 'https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js';

/** How Zendesk's script is answered: with the npm copy, not at all, or never. */
export type SdkAnswer = 'served' | 'missing' | 'silent';

/**
 * Answers the address of Zendesk's script with the copy that the workbench serves, and refuses every other
 * request that would leave this machine. Returns the refused ones, which a test may not have.
 */
export async function answerOutside(
  context: BrowserContext,
  workbenchUrl: string,
  sdk: SdkAnswer,
): Promise<string[]> {
  const refused: string[] = [];
  const copy = new URL('/sdk/zaf_sdk.js', workbenchUrl.replace('localhost', '127.0.0.1'));
  await context.route(
    ({ hostname }) => hostname !== 'localhost' && hostname !== '127.0.0.1',
    async (route) => {
      const address = route.request().url();
      if (address !== sdkAddress) {
        refused.push(address);
        await route.abort();
      } else if (sdk === 'missing') {
        await route.abort();
      } else if (sdk === 'served') {
        await route.fulfill({ response: await route.fetch({ url: copy.href }) });
      }
    },
  );
  return refused;
}
