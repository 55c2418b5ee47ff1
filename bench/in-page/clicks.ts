import { observe } from './observe.ts';
import { paintedWhen } from './painted-when.ts';

/** What a click leads to, in milliseconds. */
export interface ClickMarks {
  /** Up to the browser's next paint (Event Timing API); 16 stands for all that is less. */
  readonly nextPaintMs: number;
  /** Up to the paint that has what was clicked for. */
  readonly shownMs: number;
}

/** Shorter ones the browser does not tell. */
const shortest = 16;
/** How long the browser may take to tell, in milliseconds. */
const patience = 1_000;

/** From the next click up to the paint that has at least so many elements of a selector. */
export async function afterNextClick(selector: string, atLeast: number): Promise<ClickMarks> {
  const clicked = nextClick();
  const toNextPaint = clickToNextPaint(performance.now(), clicked);
  const clickedAt = await clicked;
  const shownAt = await paintedWhen(() => document.querySelectorAll(selector).length >= atLeast);
  return { nextPaintMs: await toNextPaint, shownMs: shownAt - clickedAt };
}

function nextClick(): Promise<number> {
  return new Promise((resolve) => {
    addEventListener('click', ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true });
  });
}

function clickToNextPaint(since: number, clicked: Promise<number>): Promise<number> {
  return new Promise((resolve) => {
    observe({ type: 'event', durationThreshold: shortest }, ({ name, duration, startTime }) => {
      if (name === 'click' && startTime >= since) resolve(duration);
    });
    void clicked.then(() => setTimeout(() => resolve(shortest), patience));
  });
}
