import type { FrameLocator } from 'playwright-core';

/** Replaces the frame's clipboard: the browser's own is one for all tests. Returns what was written to it. */
export async function giveClipboard(app: FrameLocator): Promise<() => Promise<unknown>> {
  const body = app.locator('body');
  await body.evaluate(() => {
    const writeText = (text: string) => {
      document.body.dataset['copied'] = text;
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
  });
  return () => body.getAttribute('data-copied');
}
