/** How long Zendesk's script may take to load, in milliseconds. */
const scriptTimeoutMs = 15_000;

type Target = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

/** The part of `window` that tells how the loading of a script went. */
export interface Page extends Target {
  readonly document: {
    readonly readyState: string;
    readonly getElementById: (id: string) => Target | null;
  };
}

/**
 * Resolves once the page's `<script id="zaf-sdk">` has run or failed, or 15 s have passed. A script that
 * failed before anybody listened fires nothing any more; but a page is not fully loaded before its scripts
 * are done with, so that ends the wait as well.
 */
export async function scriptSettled(page: Page): Promise<void> {
  if (page.document.readyState === 'complete') return;
  const script = page.document.getElementById('zaf-sdk');
  await new Promise<void>((resolve) => {
    const settle = () => {
      clearTimeout(timer);
      script?.removeEventListener('load', settle);
      script?.removeEventListener('error', settle);
      page.removeEventListener('load', settle);
      resolve();
    };
    const timer = setTimeout(settle, scriptTimeoutMs);
    script?.addEventListener('load', settle);
    script?.addEventListener('error', settle);
    page.addEventListener('load', settle);
  });
}
