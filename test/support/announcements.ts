import type { Frame } from 'playwright-core';

declare global {
  interface Window {
    /** What was announced so far, in order; there where `noteAnnouncements` ran. */
    announcements?: string[];
  }
}

/**
 * Notes what assistive technology announces: the words of a live region each time that some are put into it. A
 * region that comes with its words in it is not announced by all, and so is not noted. Runs in each page and
 * frame.
 */
export function noteAnnouncements(): void {
  const announcements: string[] = [];
  window.announcements = announcements;
  const regionAround = (node: Node) =>
    (node instanceof Element ? node : node.parentElement)?.closest(
      '[role=status], [role=alert], [aria-live]',
    );
  new MutationObserver((records) => {
    const changed = records
      .filter(({ type, addedNodes }) => type === 'characterData' || addedNodes.length > 0)
      .flatMap(({ target }) => regionAround(target) ?? []);
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
    for (const region of new Set(changed)) {
      const words = region.textContent.replaceAll(/\s+/g, ' ').trim();
      const isNew = added.some((node) => node.contains(region));
      if (words !== '' && !isNew) announcements.push(words);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** What is announced only if it lasts long enough to be heard. */
const progress = /^(Loading|Asking|Checking|Saving)\b/;

/** The results that were announced so far, in order. */
export async function announcements(frame: Frame): Promise<readonly string[]> {
  const all = await frame.evaluate(() => window.announcements ?? ['was not noted']);
  return all.filter((words) => !progress.test(words));
}
