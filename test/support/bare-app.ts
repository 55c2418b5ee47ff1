import { join } from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { root } from '../../build/root.ts';
import { startServer, type Workbench } from '../../workbench/server/start-server.ts';
import { openContext } from './context.ts';

/** A message between an app and the page around it, as it was posted. */
export interface Posted {
  readonly data: unknown;
  readonly origin: string;
}

/** An app of nothing but Zendesk's SDK, for tests to drive. */
export interface BareApp {
  readonly page: Page;
  readonly frame: Frame;
  /** What an expression in the app's page comes to: `client` is the SDK's, `settle(promise)` says how it ended. */
  readonly run: (expression: string) => Promise<unknown>;
  /** What the app posted to the page around it so far. */
  readonly fromApp: () => Promise<readonly Posted[]>;
  /** What was posted to the app so far. */
  readonly toApp: () => Promise<readonly Posted[]>;
}

let workbench: Workbench;

/** Serves the bare app in a workbench of its own while the tests of a file run. */
export function serveBareApp(): void {
  beforeAll(async () => {
    const appFolder = join(root, 'test', 'protocol', 'bare-app');
    workbench = await startServer({ port: 0, appFolder, isSdkRewritten: true });
  });
  afterAll(() => workbench.close());
}

/** Opens the bare app beside a ticket, and waits until it is registered. */
export async function openBareApp(search = ''): Promise<BareApp> {
  const context = await openContext({ sdk: 'missing' });
  await context.addInitScript(notePosted);
  const page = await context.newPage();
  await page.goto(`${workbench.pageUrl}${search}`);
  return bareAppIn(page, page.locator('.tab-view:not([hidden]) .tray iframe'));
}

/** The app of one of the frames on a page. */
export async function bareAppIn(page: Page, iframe: Locator): Promise<BareApp> {
  const element = await iframe.elementHandle();
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('That is no frame.');
  // Until its page comes, a frame has the policy of the page around it, which lets nothing be evaluated.
  await frame.waitForURL(/\/app\//);
  await frame.waitForFunction('window.registrations && registrations.length > 0');
  const posted = (where: Page | Frame) => where.evaluate<Posted[]>('posted');
  return {
    page,
    frame,
    run: (expression) => frame.evaluate(expression),
    fromApp: () => posted(page),
    toApp: () => posted(frame),
  };
}

/** The app's page by itself, without a page around it. `search` and `hash` begin with their signs. */
export async function openAlone(address: string): Promise<Page> {
  const page = await (await openContext({ sdk: 'missing' })).newPage();
  await page.goto(new URL(address, appUrl()).href);
  return page;
}

function appUrl(): string {
  return new URL('/app/assets/iframe.html', workbench.pageUrl.replace('localhost', '127.0.0.1')).href;
}

/** Runs in every page and frame before its own scripts: each notes what is posted to it. */
function notePosted(): void {
  const posted: Posted[] = [];
  Object.assign(window, { posted });
  window.addEventListener('message', ({ data, origin }) => posted.push({ data: data as unknown, origin }));
}
