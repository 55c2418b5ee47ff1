/** Marks an element that takes the focus when what had it in there is gone; it needs a `tabIndex` of -1. */
const mark = 'data-keeps-focus';

/** The attributes of such an element. What reads the page has no name for it, and goes on from there. */
export const keepsFocus = { tabIndex: -1, [mark]: '' } as const;

/**
 * Sees to it that nobody's focus falls to the beginning of the page because what had it went: it moves to the
 * nearest part around that stayed and keeps focus. Whatever knows a better place moves it on from there
 * (`isFocusLost`). Returns how to stop.
 */
export function keepFocus(root: HTMLElement): () => void {
  let path: readonly Element[] = [];
  const note = ({ target }: FocusEvent) => {
    path = target instanceof Element ? pathOf(target) : [];
  };
  const observer = new MutationObserver(() => {
    const [last] = path;
    // Focus is not taken from the page around, nor from where a person has moved it.
    if (last === undefined || last.isConnected || !document.hasFocus() || !isFocusLost()) return;
    const keeper = path.find((element) => element.isConnected && element.hasAttribute(mark));
    // What is in it is no larger than a tray, and where a person looks is theirs.
    if (keeper instanceof HTMLElement) keeper.focus({ preventScroll: true });
  });
  root.addEventListener('focusin', note);
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    root.removeEventListener('focusin', note);
    observer.disconnect();
  };
}

/** Whether what a person was at is gone, so that the focus may be moved to where they go on. */
export function isFocusLost(): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body || activeElement.hasAttribute(mark);
}

/** The element and all around it, the nearest first. */
function pathOf(element: Element): readonly Element[] {
  const path = [];
  for (let around: Element | null = element; around !== null; around = around.parentElement)
    path.push(around);
  return path;
}
