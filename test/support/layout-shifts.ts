import type { Frame } from 'playwright-core';

/** An entry of the browser's (Layout Instability API). */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

declare global {
  interface Window {
    /** What moved so far, one line a shift; there where `noteLayoutShifts` ran. */
    layoutShifts?: string[];
  }
}

/** Notes each layout shift from the first frame on; runs in each page and frame. */
export function noteLayoutShifts(): void {
  const shifts: string[] = [];
  window.layoutShifts = shifts;
  const box = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].join(' ');
  const note = ({ value, startTime, sources }: LayoutShift) => {
    const moved = sources.map(({ node, previousRect, currentRect }) => {
      const name = node instanceof Element ? `${node.tagName}.${node.className}` : node?.textContent;
      return `${name ?? 'something'} from ${box(previousRect)} to ${box(currentRect)}`;
    });
    shifts.push(`${value} at ${startTime} ms: ${moved.join(', ')}`);
  };
  const isSeen = ({ startTime }: PerformanceEntry) =>
    performance.getEntriesByName('first-paint').some((paint) => paint.startTime <= startTime);
  new PerformanceObserver((list) => {
    // The entries are of the one type that is observed. Before anything is painted, nobody sees it move.
    for (const entry of list.getEntries()) if (isSeen(entry)) note(entry as LayoutShift);
  }).observe({ type: 'layout-shift', buffered: true });
}

/** The layout shifts so far, those of the last frame included. */
export async function layoutShifts(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(async () => {
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    });
    return window.layoutShifts ?? ['was not noted'];
  });
}
