import type { Frame } from 'playwright-core';

/** An entry of the browser's (Layout Instability API). */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly MovedPart[];
}

interface MovedPart {
  /** `null` where it has gone since. */
  readonly node: Node | null;
  readonly previousRect: DOMRectReadOnly;
  readonly currentRect: DOMRectReadOnly;
}

/** What a person did, in which part of the page, and where that part began. */
interface Act {
  readonly time: number;
  readonly part: Element;
  readonly top: number;
}

/** What moved at once, and when, in milliseconds of the page's own clock. */
interface NotedShift {
  readonly time: number;
  readonly what: string;
}

declare global {
  interface Window {
    /** What moved unasked so far, and when the page was first seen; there where `noteLayoutShifts` ran. */
    layoutShifts?: {
      readonly noted: readonly NotedShift[];
      readonly seenSince: () => number | undefined;
    };
  }
}

/**
 * Notes each layout shift from the first frame on; runs in each page and frame. What a person does in a part of
 * the page may move that part and what comes after it, and nothing else: the time that browsers allow for an
 * answer to a press (500 ms) says more of the machine than of the page.
 */
export function noteLayoutShifts(): void {
  const noted: NotedShift[] = [];
  // Of the browser's own, since a clock that a test drives has none.
  const entries = performance.getEntriesByName.bind(performance);
  window.layoutShifts = { noted, seenSince: () => entries('first-paint')[0]?.startTime };
  const acts: Act[] = [];
  const noteAct = ({ timeStamp, target }: Event) => {
    if (!(target instanceof Element)) return;
    const part = target.closest('.billing, form') ?? target;
    acts.push({ time: timeStamp, part, top: part.getBoundingClientRect().y });
  };
  for (const type of ['click', 'input']) addEventListener(type, noteAct, { capture: true });
  const isAfter = (part: Element, node: Node) =>
    (part.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const isMovedBy = ({ part, top }: Act, { node, previousRect }: MovedPart) =>
    node === null || !part.isConnected ? previousRect.y >= top : part.contains(node) || isAfter(part, node);
  const isAnswer = ({ startTime, sources }: LayoutShift) => {
    const act = acts.findLast(({ time }) => time <= startTime);
    return act !== undefined && sources.every((moved) => isMovedBy(act, moved));
  };
  const box = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].join(' ');
  const note = ({ value, startTime, sources }: LayoutShift) => {
    const moved = sources.map(({ node, previousRect, currentRect }) => {
      const name =
        node instanceof Element ? `${node.tagName}.${node.getAttribute('class') ?? ''}` : node?.textContent;
      return `${name ?? 'something'} from ${box(previousRect)} to ${box(currentRect)}`;
    });
    noted.push({ time: startTime, what: `${value} at ${startTime} ms: ${moved.join(', ')}` });
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      // The entries are of the one type that is observed.
      const shift = entry as LayoutShift;
      if (!isAnswer(shift)) note(shift);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** The layout shifts so far, those of the last frame included. Before anything is painted, nobody sees it move. */
export async function layoutShifts(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(async () => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await nextFrame();
    await nextFrame();
    if (window.layoutShifts === undefined) return ['was not noted'];
    const { noted, seenSince } = window.layoutShifts;
    let since = seenSince();
    while (since === undefined) {
      await nextFrame();
      since = seenSince();
    }
    return noted.filter(({ time }) => time >= since).map(({ what }) => what);
  });
}
