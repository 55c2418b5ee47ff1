import type { BrowserContext } from 'playwright-core';

/** The one address outside that the app's page asks for. */
const sdkAddress = 'https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js';

/**
 * How Zendesk's script is answered: with the npm copy, with that copy but for its look at who posted a
 * message, not at all, or never.
 */
export type SdkAnswer = 'served' | 'trusting' | 'missing' | 'silent';

/** Refuses every request that would leave this machine. Returns the refused ones, which a test may not have. */
export async function refuseOutside(context: BrowserContext): Promise<string[]> {
  const refused: string[] = [];
  await context.route(
    ({ hostname }) => hostname !== 'localhost' && hostname !== '127.0.0.1',
    async (route) => {
      refused.push(route.request().url());
      await route.abort();
    },
  );
  return refused;
}

/** Answers the address of Zendesk's script from now on; `served` is the copy that the workbench has. */
export async function answerSdk(
  context: BrowserContext,
  workbenchUrl: string,
  answer: SdkAnswer,
): Promise<void> {
  const copy = await fetch(new URL('/sdk/zaf_sdk.js', workbenchUrl.replace('localhost', '127.0.0.1')));
  const script = await copy.text();
  const body = answer === 'trusting' ? withoutOriginCheck(script) : script;
  await context.route(sdkAddress, async (route) => {
    if (answer === 'served' || answer === 'trusting') {
      await route.fulfill({ contentType: 'text/javascript', body });
    }
    if (answer === 'missing') await route.abort();
  });
}

function withoutOriginCheck(script: string): string {
  const check = 'client._origin === event.origin && client._source === event.source';
  if (!script.includes(check)) throw new Error('The SDK looks at who posted in another way');
  return script.replace(check, 'true');
}
