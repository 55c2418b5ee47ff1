import { chromium, type Browser, type BrowserContext, type Route } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import { noteAnnouncements } from './announcements.ts';
import { installInstruments } from './instruments.ts';
import { noteLayoutShifts } from './layout-shifts.ts';
import { barStorage } from './storage.ts';
import { requireTrustedTypes } from './trusted-types.ts';
import { answerSdk, refuseOutside, type SdkAnswer } from './outside.ts';

export interface Preferences {
  readonly contrast?: 'more';
  readonly reducedMotion?: 'reduce';
  readonly forcedColors?: 'active';
}

export interface Surroundings {
  readonly sdk?: SdkAnswer;
  /** `driven`: time passes as always, and `page.clock` can let it pass faster. */
  readonly clock?: 'real' | 'driven';
  /** What the system prefers, which need not be what Support shows. */
  readonly systemScheme?: 'light' | 'dark';
  /** What the person asks of every page. */
  readonly preferences?: Preferences;
  /** Whether frames of another site may use storage and locks, which browsers bar for some people. */
  readonly storage?: 'allowed' | 'barred';
  /** Addresses of which no answer ever comes. */
  readonly held?: RegExp;
  /** When the lists that are counted begin to be read: those answers may come long after the plan's. */
  readonly lists?: 'at once' | 'once the plan is seen';
  /** In CSS pixels. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Whether `layoutShifts` will be asked. */
  readonly shifts?: 'noted' | 'not noted';
  /** Whether `announcements` will be asked. */
  readonly announcements?: 'noted' | 'not noted';
  /** Whether `readHoldings` will be asked, and the page's clock moved by hand. */
  readonly instruments?: 'installed' | 'not installed';
  /** Whether the app's pages also ask for Trusted Types, which they do not as they ship (docs/security.md). */
  readonly trustedTypes?: 'required' | 'not required';
  /** Errors that are part of what is tested, by a part of their text. */
  readonly expectedErrors?: readonly RegExp[];
}

let browser: Promise<Browser> | undefined;

/**
 * A browser of its own cookies and storage. When the test is over, it must have made no request that leaves
 * this machine, and no page may have reported an error.
 */
export async function openContext({
  sdk = 'served',
  clock = 'real',
  systemScheme = 'light',
  preferences = {},
  storage = 'allowed',
  viewport = { width: 1280, height: 900 },
  shifts = 'not noted',
  announcements = 'not noted',
  instruments = 'not installed',
  trustedTypes = 'not required',
  lists = 'at once',
  held,
  expectedErrors = [],
}: Surroundings = {}): Promise<BrowserContext> {
  browser ??= chromium.connect(inject('browserEndpoint'));
  const context = await (await browser).newContext({ viewport, colorScheme: systemScheme, ...preferences });
  const errors = watchErrors(context, expectedErrors);
  if (storage === 'barred') await context.addInitScript(barStorage);
  if (instruments === 'installed') await context.addInitScript(installInstruments);
  if (shifts === 'noted') await context.addInitScript(noteLayoutShifts);
  if (announcements === 'noted') await context.addInitScript(noteAnnouncements);
  const refused = await refuseOutside(context);
  await answerSdk(context, inject('workbenchUrl'), sdk);
  if (trustedTypes === 'required') await requireTrustedTypes(context);
  // A route that is not settled holds its request.
  if (lists === 'once the plan is seen') await context.route(listAddress, continueOnceSeen);
  if (held !== undefined) await context.route(held, () => undefined);
  if (clock === 'driven') await context.clock.install();
  onTestFinished(async () => {
    await context.close();
    expect(refused, 'requests to anywhere else').toEqual([]);
    expect(errors, 'errors that a page reported').toEqual([]);
  });
  return context;
}

/** A page of one of the lists; not the viewer, who is an agent too. */
const listAddress = /\/api\/v2\/chat\/(agents|departments|triggers|goals)(\?|$)/;

/** Lets a request go once there is a screen that is no skeleton. */
async function continueOnceSeen(route: Route): Promise<void> {
  const app = route.request().frame().page().frameLocator('iframe:visible');
  try {
    await app.locator('h1:not(.visually-hidden)').waitFor();
    await route.continue();
  } catch {
    // The test was over first.
  }
}

/** A browser's own note that a request got an error status is no error of the page. */
const resourceNote = /^Failed to load resource/;

function watchErrors(context: BrowserContext, expected: readonly RegExp[]): string[] {
  const errors: string[] = [];
  const note = (text: string) => {
    if (![resourceNote, ...expected].some((pattern) => pattern.test(text))) errors.push(text);
  };
  context.on('weberror', (error) => note(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') note(message.text());
  });
  return errors;
}
