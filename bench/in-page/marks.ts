import { afterNextClick, type ClickMarks } from './clicks.ts';
import { observe } from './observe.ts';
import { paintedWhen } from './painted-when.ts';

/** A limit's name on the screen, and its figure there. */
export type LimitFigure = readonly [name: string, figure: string];

/** What a page and its frames note of themselves, from their first moment on. */
export interface Marks {
  /** When anything was painted first, in milliseconds since the frame began to load. */
  readonly firstPaint: Promise<number>;
  /** When there was a heading, which neither the app's first frame nor the page around it has; likewise. */
  readonly headed: Promise<number>;
  /** When all limits were painted with their figures, likewise. */
  readonly limitsPainted: Promise<number>;
  /** Messages that came from the other side of the frame. */
  messages: number;
  /** When the first of them asked for something of the Chat API, in milliseconds since the epoch. */
  firstChatRequest: number | undefined;
  /** What moved after the first paint (Layout Instability API, "layout shift value"), added up. */
  shift: number;
  readonly nextClick: (selector: string, atLeast: number) => Promise<ClickMarks>;
}

declare global {
  interface Window {
    marks?: Marks;
  }
}

/** Runs in the page and in each frame, before their own scripts. */
export function noteMarks(limits: readonly LimitFigure[]): void {
  const marks: Marks = {
    firstPaint: firstPaint(),
    headed: paintedWhen(() => document.querySelector('h1') !== null),
    limitsPainted: paintedWhen(() => limits.every(isShown)),
    messages: 0,
    firstChatRequest: undefined,
    shift: 0,
    nextClick: afterNextClick,
  };
  window.marks = marks;
  addEventListener('message', ({ source, data }) => {
    if (source === window) return;
    marks.messages += 1;
    if (!JSON.stringify(data).includes('/api/v2/chat/')) return;
    marks.firstChatRequest ??= performance.timeOrigin + performance.now();
  });
  observe({ type: 'layout-shift' }, (entry) => {
    // Before anything is painted, nobody sees it move.
    const paints = performance.getEntriesByName('first-paint');
    if (paints.some(({ startTime }) => startTime <= entry.startTime)) marks.shift += valueOf(entry);
  });
}

function firstPaint(): Promise<number> {
  return new Promise((resolve) => {
    observe({ type: 'paint' }, ({ name, startTime }) => {
      if (name === 'first-paint') resolve(startTime);
    });
  });
}

/** In an item of a list, which holds both and begins with the name: so it is in the app and in the floor. */
function isShown([name, figure]: LimitFigure): boolean {
  return [...document.querySelectorAll('li')].some(({ textContent }) => {
    const text = textContent.trim();
    return text.startsWith(name) && text.includes(figure);
  });
}

function valueOf(entry: PerformanceEntry): number {
  return 'value' in entry ? Number(entry.value) : 0;
}
