import type { Frame, FrameLocator } from 'playwright-core';

/** Waits until what was done last shows on the screen. */
export async function drawn(app: Frame | FrameLocator): Promise<void> {
  await app.locator('body').evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
}
