import type { BrowserContext } from 'playwright-core';

/**
 * Lets the app's pages ask for Trusted Types: whoever then hands text to what could run it, the app, Garden or
 * the SDK, is stopped, and the page reports an error.
 */
export async function requireTrustedTypes(context: BrowserContext): Promise<void> {
  await context.route(/\/app\/assets\/[a-z]+\.html\?/, async (route) => {
    const response = await route.fetch();
    const page = await response.text();
    const body = page.replace(
      "default-src 'none'",
      "$&; require-trusted-types-for 'script'; trusted-types 'none'",
    );
    await route.fulfill({ response, body });
  });
}
