import type { BrowserContext, Frame, Page } from 'playwright-core';
import { eventually } from '../eventually.ts';
import { openWorkbench, type Opened } from '../workbench.ts';
import { emptyStorage, screen, stored, storedElsewhere, tellPresses } from './in-frame.ts';
import { screenWords } from '../screen-words.ts';
import type { World } from './world.ts';

/** One page with the workbench, in which one world after the other is opened. */
export interface NonsenseBench extends Opened {
  /** What was pressed in the app since the world began, and in which frame. */
  readonly presses: { readonly address: string; readonly label: string }[];
  /** What pages reported as errors since the world began. */
  readonly errors: string[];
  readonly frames: () => readonly Frame[];
  /** Does something in a frame; `undefined` where its page is just being left. */
  readonly inFrame: <Arg, Result>(
    frame: Frame,
    act: (arg: Arg) => Result | Promise<Result>,
    arg: Arg,
  ) => Promise<Result | undefined>;
  /** Begins a fresh account with these faults, two tickets, and nothing stored. */
  readonly begin: (world: World) => Promise<void>;
}

export async function openNonsenseBench(): Promise<NonsenseBench> {
  const opened = await openWorkbench({ scenario: 'team', tickets: 1 }, { clock: 'driven' });
  const { page, change } = opened;
  const context = page.context();
  const presses: { address: string; label: string }[] = [];
  await context.exposeFunction('notePress', (address: string, label: string) => {
    presses.push({ address, label });
  });
  await context.addInitScript(tellPresses);
  const errors = hearErrors(context);
  const frames = () => page.frames().filter((frame) => frame.url().includes('/app/'));
  const inFrame: NonsenseBench['inFrame'] = async (frame, act, arg) => {
    try {
      // What is handed over is what `act` takes, which Playwright's own type does not say of a type parameter.
      return await frame.evaluate(act as never, arg);
    } catch (error) {
      if (isOfPageThatLeft(error)) return undefined;
      throw error;
    }
  };
  const begin = async ({ faults }: World) => {
    for (const frame of frames()) await inFrame(frame, emptyStorage, undefined);
    await page.getByLabel('Open tickets').fill('0');
    await eventually(() => page.locator('iframe').count()).toBe(0);
    const session = () => page.locator('html').getAttribute('data-session');
    const before = await session();
    await page.getByRole('button', { name: 'Start over' }).click();
    await eventually(async () => [null, before].includes(await session())).toBe(false);
    await change({ faults });
    presses.length = 0;
    errors.length = 0;
    await page.getByLabel('Open tickets').fill('2');
    // Before a page has its first screen, there is nothing that a step could meet.
    await page.frameLocator('iframe:visible').getByRole('heading', { level: 1 }).waitFor();
  };
  return { ...opened, presses, errors, frames, inFrame, begin };
}

function isOfPageThatLeft(error: unknown): boolean {
  return /navigat|detached|destroyed|closed/i.test(String(error));
}

function hearErrors(context: BrowserContext): string[] {
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(error.error().stack ?? error.error().message));
  return errors;
}

/** All that a person could see of a frame. */
export async function shownIn(bench: NonsenseBench, frame: Frame): Promise<{ title: string; words: string }> {
  const shown = await bench.inFrame(frame, screen, undefined);
  const words = await screenWords(frame).catch(() => '');
  return { title: shown?.title ?? '', words: `${words}\n${shown?.values ?? ''}` };
}

/** All that the frames of one origin in this tab have stored for their pages to come. */
export async function storedByApp({ frames, inFrame }: NonsenseBench): Promise<string> {
  const [frame] = frames();
  return frame === undefined ? '' : ((await inFrame(frame, stored, undefined)) ?? '');
}

/** The databases, caches and cookies of those frames; `undefined` where none could be asked. */
export async function storedElsewhereByApp({
  frames,
  inFrame,
}: NonsenseBench): Promise<readonly unknown[] | undefined> {
  const [frame] = frames();
  return frame === undefined ? undefined : inFrame(frame, storedElsewhere, undefined);
}

/** Presses something in Support around the app, if it is there to be pressed. */
export async function pressInSupport(page: Page, label: string): Promise<void> {
  await page.evaluate((wanted) => {
    const isThere = (element: HTMLElement) => element.offsetParent !== null;
    const says = (element: HTMLElement) =>
      element.getAttribute('aria-label') === wanted || element.textContent.trim().endsWith(wanted);
    const found = [...document.querySelectorAll<HTMLElement>('button, label')].find(
      (element) => isThere(element) && says(element),
    );
    found?.click();
  }, label);
}
