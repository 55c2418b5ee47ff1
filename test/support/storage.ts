import type { Page } from 'playwright-core';

/** What a browser does that blocks the storage of other sites; runs in each page and frame. */
export function barStorage(): void {
  if (window === window.top) return;
  const bar = (owner: object, name: string) =>
    Object.defineProperty(owner, name, {
      get: () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  bar(window, 'localStorage');
  bar(window, 'sessionStorage');
  bar(navigator, 'locks');
}

/** All that the app's frames have stored, keys and values. */
export async function stored(page: Page): Promise<string> {
  const frame = page.frames().find((candidate) => candidate.url().includes('/app/'));
  if (frame === undefined) throw new Error('There is no frame of the app');
  return frame.evaluate(async () =>
    JSON.stringify([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      await indexedDB.databases(),
      document.cookie,
    ]),
  );
}
