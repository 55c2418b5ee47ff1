import type { Page } from 'playwright-core';

/** Holds back whatever the page asks for at such an address. Returns how to let it go on its way. */
export async function holdBack(page: Page, address: RegExp): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(address, async (route) => {
    await gone;
    await route.continue();
  });
  return letGo;
}
