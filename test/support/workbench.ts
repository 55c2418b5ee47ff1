import { chromium, type Browser, type BrowserContext, type FrameLocator, type Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import { answerOutside, type SdkAnswer } from './outside.ts';

/** The settings of the workbench's address. */
export interface Settings {
  readonly scenario?: string;
  readonly viewer?: string;
  readonly locale?: string;
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
  readonly latency?: number;
  readonly tickets?: number;
  readonly location?: string;
}

export interface Surroundings {
  readonly sdk?: SdkAnswer;
  /** Errors that are part of what is tested, by a part of their text. */
  readonly expectedErrors?: readonly RegExp[];
}

/** A request that reached the Chat API. `status` is null while it is not answered. */
export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number | null;
}

export interface Opened {
  readonly page: Page;
  /** The app, in the ticket that is open. */
  readonly app: FrameLocator;
  /** What reached the Chat API so far, in order. */
  readonly requests: () => Promise<readonly ApiRequest[]>;
  /** Changes how the Chat API answers from now on: its latency, or faults. */
  readonly change: (changes: object) => Promise<void>;
  /** Lets something happen in the account that the app has no part in. */
  readonly act: (action: object) => Promise<void>;
}

let browser: Promise<Browser> | undefined;

/** The browser of this run. */
export function theBrowser(): Promise<Browser> {
  browser ??= chromium.connect(inject('browserEndpoint'));
  return browser;
}

/**
 * Opens the workbench in a browser of its own cookies and storage. When the test is over, it must have made
 * no request to anywhere else, and no page may have reported an error.
 */
export async function openWorkbench(
  settings: Settings = {},
  { sdk = 'served', expectedErrors = [] }: Surroundings = {},
): Promise<Opened> {
  const context = await (await theBrowser()).newContext({ viewport: { width: 1280, height: 900 } });
  const errors = watchErrors(context, expectedErrors);
  const refused = await answerOutside(context, inject('workbenchUrl'), sdk);
  onTestFinished(async () => {
    await context.close();
    expect(refused, 'requests to anywhere else').toEqual([]);
    expect(errors, 'errors that a page reported').toEqual([]);
  });
  const page = await context.newPage();
  await page.goto(address(settings));
  return opened(page);
}

/** The workbench in a page that is open. */
function opened(page: Page): Opened {
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const session = await page.locator('html[data-session]').getAttribute('data-session');
    const nonce = await page.locator('meta[name="workbench-nonce"]').getAttribute('content');
    const response = await fetch(new URL(`/workbench/sessions/${session ?? ''}${path}`, page.url()), {
      method,
      headers: { 'x-workbench-nonce': nonce ?? '', 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response.status === 204 ? undefined : response.json();
  };
  return {
    page,
    app: page.frameLocator('iframe:visible'),
    requests: async () => (await ask('GET', '/requests')) as ApiRequest[],
    change: async (changes) => {
      await ask('PATCH', '', changes);
    },
    act: async (action) => {
      await ask('POST', '/actions', action);
    },
  };
}

function address(settings: Settings): string {
  const url = new URL(inject('workbenchUrl'));
  for (const [name, value] of Object.entries(settings)) url.searchParams.set(name, String(value));
  return url.href;
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
