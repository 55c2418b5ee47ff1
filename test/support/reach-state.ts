import type { Frame, Locator, Page } from 'playwright-core';
import type { AppState } from '../../workbench/gallery/states.ts';
import type { Surroundings } from './context.ts';
import { eventually } from './eventually.ts';
import { messagePatterns, type MessagePattern } from './messages.ts';
import { openWorkbench, type Opened } from './workbench.ts';

/** How a state is looked at. `width` is that of the app, in CSS pixels. */
export interface Look {
  /** The viewer's. */
  readonly locale: string;
  readonly scheme: 'light' | 'dark';
  readonly width: number;
}

export interface Reached extends Opened {
  readonly frame: Frame;
  readonly patterns: MessagePattern;
  /** Changes the look while the app is open. */
  readonly lookIn: (look: Omit<Look, 'locale'>) => Promise<void>;
}

/** What else may differ, for a test that needs it. */
export interface Terms {
  /** Of each answer, in milliseconds. */
  readonly latency?: number;
  readonly surroundings?: Surroundings;
  /** Whether a page of the app's own keeps the width that it was opened with, whatever the look's. */
  readonly isPageAsWideAsOpened?: boolean;
}

/** Wide enough for the workbench's controls and Support around a tray of any width. */
const viewport = { width: 1400, height: 900 };

/** Opens a state and does what leads to it, in the language of the look. */
export async function reachState(
  { settings, steps, shows }: AppState,
  look: Look,
  { latency = 0, surroundings = {}, isPageAsWideAsOpened = false }: Terms = {},
): Promise<Reached> {
  const { locale, scheme, width } = look;
  const patterns = await messagePatterns(locale);
  const whole = (key: string) => new RegExp(`^\\s*${patterns(key)}\\s*$`);
  const isWide = settings.location === 'nav_bar';
  const isTimed = steps.some((step) => 'wait' in step);
  const opened = await openWorkbench(
    { ...settings, locale, scheme, width, latency },
    { viewport, ...surroundings, ...(isTimed ? { clock: 'driven' } : {}) },
  );
  const { app, page } = opened;
  const shown = app.getByText(new RegExp(patterns(shows))).first();
  for (const step of steps) {
    if ('wait' in step) await letPass(opened, step.wait, shown);
    else if ('press' in step) await app.getByRole('button', { name: whole(step.press) }).click();
    else await app.getByLabel(whole(step.fill)).fill(step.with);
  }
  await shown.waitFor();
  const frame = frameOf(page);
  const lookIn: Reached['lookIn'] = (next) => changeLook(page, frame, isWide, next);
  if (isWide && !isPageAsWideAsOpened) await lookIn({ scheme, width });
  return { ...opened, patterns, frame, lookIn };
}

/**
 * Lets time pass until something is shown, however often the app tries again before. Not before the app has asked
 * for something: until then it waits for Support, which would seem to be silent.
 */
async function letPass({ page, requests }: Opened, seconds: number, shown: Locator): Promise<void> {
  await eventually(async () => (await requests()).length, 'requests').toBeGreaterThan(0);
  await eventually(async () => {
    await page.clock.fastForward(seconds * 1000);
    return shown.isVisible();
  }).toBe(true);
}

async function changeLook(
  page: Page,
  frame: Frame,
  isWide: boolean,
  { scheme, width }: Omit<Look, 'locale'>,
): Promise<void> {
  await page.getByText(scheme === 'dark' ? 'Dark' : 'Light', { exact: true }).click();
  const innerWidth = () => frame.evaluate(() => window.innerWidth);
  if (isWide) {
    // A page of the app's own has what Support leaves of the window.
    const outer = page.viewportSize() ?? viewport;
    const beside = outer.width - (await innerWidth());
    await page.setViewportSize({ ...outer, width: width + beside });
  } else {
    await page.getByLabel('Width (px)').fill(String(width));
  }
  // A border of the tray is a part of its width.
  await eventually(async () => Math.abs((await innerWidth()) - width) <= 1, `${width} px wide`).toBe(true);
}

/** The app's frame, of which there is one. */
export function frameOf(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes('/app/'));
  if (frame === undefined) throw new Error('There is no frame of the app');
  return frame;
}
