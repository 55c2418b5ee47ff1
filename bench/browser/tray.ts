import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import type { Contender } from '../contenders/contenders.ts';
import { scriptMs, slowDown, startTiming } from './target-figures.ts';
import { followFrames } from './frame-targets.ts';
import type { Target } from './target.ts';
import { workbenchAddress } from './workbench-address.ts';
import type { ClickMarks } from '../in-page/clicks.ts';
import type { LimitFigure } from '../in-page/marks.ts';
import { askedOfPage, chatRequests } from './chat-requests.ts';
import { marksScript } from './marks-script.ts';
import { within } from './within.ts';

/** How a contender is looked at. */
export interface Look {
  readonly scenario: string;
  /** Of the Chat API, in milliseconds. */
  readonly latency: number;
  /** How many times slower the processor is for the app's frame. */
  readonly rate: number;
  /** What stands in the limits of this scenario. */
  readonly limits: readonly LimitFigure[];
}

/** `bytes` is what came over the line, compressed. */
export interface LoadedFile {
  readonly name: string;
  readonly bytes: number;
}

/** A contender in a tray of the workbench. Each call is about the frame that is in front. */
export interface Tray {
  readonly app: FrameLocator;
  readonly target: () => Target;
  readonly limitsPainted: () => Promise<number>;
  readonly firstPaint: () => Promise<number>;
  /** When its first request for the Chat API reached the page, in milliseconds since the frame began to load. */
  readonly firstChatRequest: () => Promise<number>;
  /** When a heading was painted, likewise. */
  readonly headed: () => Promise<number>;
  readonly shift: () => Promise<number>;
  /** Messages between the app and its host, in both directions, of all frames. */
  readonly hostMessages: () => Promise<number>;
  /** The files that the frame asked for, its page included. */
  readonly files: () => Promise<readonly LoadedFile[]>;
  readonly scriptMs: () => Promise<number>;
  readonly chatRequests: () => Promise<number>;
  /** What the click that `press` makes leads to. */
  readonly clicked: (press: () => Promise<void>, selector: string, atLeast: number) => Promise<ClickMarks>;
  /** Opens one more ticket, and brings it to the front. */
  readonly addTicket: () => Promise<void>;
}

/** For anything that is waited for in a page, and for all of it, in milliseconds. */
const patience = 60_000;
const deadline = 120_000;

/** Opens a contender beside one ticket, in a browser context of its own, which ends with `work`. */
export async function inTray<Result>(
  browser: Browser,
  contender: Contender,
  { scenario, latency, rate, limits }: Look,
  work: (tray: Tray) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(patience);
  try {
    const page = await context.newPage();
    await page.addInitScript({ content: await marksScript(limits) });
    const targets = await followFrames(context, page, async (target) => {
      await startTiming(target);
      await slowDown(target, rate);
    });
    await page.goto(workbenchAddress(contender, { scenario, latency }));
    return await within(deadline, `${scenario} at ${latency} ms`, work(trayOf(page, targets.latest)));
  } finally {
    await context.close();
  }
}

function trayOf(page: Page, target: () => Target): Tray {
  const inFrame = async <Result>(ask: () => Result | Promise<Result>): Promise<Result> =>
    (await frontFrame(page)).evaluate(ask);
  return {
    app: page.frameLocator('iframe:visible'),
    target,
    limitsPainted: () => inFrame(() => window.marks?.limitsPainted ?? NaN),
    firstPaint: () => inFrame(() => window.marks?.firstPaint ?? NaN),
    firstChatRequest: async () =>
      (await page.evaluate(() => window.marks?.firstChatRequest ?? NaN)) -
      (await inFrame(() => performance.timeOrigin)),
    headed: () => inFrame(() => window.marks?.headed ?? NaN),
    shift: () => inFrame(() => window.marks?.shift ?? NaN),
    hostMessages: async () =>
      (await page.evaluate(() => window.marks?.messages ?? NaN)) +
      (await inFrame(() => window.marks?.messages ?? NaN)),
    files: () =>
      inFrame(() => {
        const entries = [
          ...performance.getEntriesByType('navigation'),
          ...performance.getEntriesByType('resource'),
        ];
        return entries.map((entry) => ({
          name: new URL(entry.name).pathname.replace(/^.*\//, ''),
          // The entries are of the two types that were asked for.
          bytes: (entry as PerformanceResourceTiming).encodedBodySize,
        }));
      }),
    scriptMs: () => scriptMs(target()),
    chatRequests: async () =>
      chatRequests(
        page.url(),
        await page.evaluate(askedOfPage.session),
        await page.evaluate(askedOfPage.nonce),
      ),
    clicked: async (press, selector, atLeast) => {
      const frame = await frontFrame(page);
      const clicked = frame.evaluate(
        ([wanted, count]) => window.marks?.nextClick(wanted, count) ?? { shownMs: NaN, nextPaintMs: NaN },
        [selector, atLeast] as const,
      );
      const [marks] = await Promise.all([clicked, press()]);
      return marks;
    },
    addTicket: async () => {
      await page.getByRole('button', { name: 'Add ticket' }).click();
    },
  };
}

async function frontFrame(page: Page): Promise<Frame> {
  const element = await page.locator('iframe:visible').elementHandle();
  const frame = await element.contentFrame();
  if (!frame) throw new Error('There is no app in front');
  // A frame that has just come is empty, and what is asked in it then is lost.
  await frame.waitForURL(/\/app\//, { waitUntil: 'commit' });
  return frame;
}
