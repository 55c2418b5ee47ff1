import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type FrameLocator, type Locator, type Page } from 'playwright-core';
import { startServer } from '../workbench/server/start-server.ts';
import { findBrowser } from './browser.ts';
import { buildApp } from './build.ts';
import { root } from './root.ts';

/**
 * A picture of the workbench in a state that its address names: of the whole page, of Support without the
 * workbench's own bar below it, or of the app alone.
 */
export interface Picture {
  readonly file: string;
  readonly of: 'page' | 'support' | 'app';
  readonly address: string;
  /** Of the page, or of Support, in CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** How many pixels the picture has for one of the page's. */
  readonly scale: number;
  /** What to open in the app before. */
  readonly prepare?: (app: FrameLocator) => Promise<void>;
}

/** Builds the app, and draws pictures of it in the workbench into `folder`. */
export async function drawPictures(folder: string, pictures: readonly Picture[]): Promise<void> {
  const appFolder = join(root, '.cache', 'pictures');
  await buildApp({ outDir: appFolder, isMinified: true });
  await mkdir(folder, { recursive: true });
  const workbench = await startServer({ port: 0, appFolder, isSdkRewritten: true });
  const browser = await chromium.launch({ executablePath: await findBrowser() });
  try {
    for (const picture of pictures) {
      await draw(browser, new URL(picture.address, workbench.pageUrl), join(folder, picture.file), picture);
      console.log(`Drew ${picture.file}`);
    }
  } finally {
    await browser.close();
    await workbench.close();
  }
}

async function draw(browser: Browser, address: URL, path: string, picture: Picture): Promise<void> {
  const page = await browser.newPage({
    viewport: picture.size,
    deviceScaleFactor: picture.scale,
    reducedMotion: 'reduce',
  });
  await page.goto(address.href);
  const app = page.frameLocator('iframe:visible');
  // The button that refreshes can be pressed once everything is counted; its word depends on the language.
  await app.locator('footer button:not([aria-disabled])').first().waitFor();
  await picture.prepare?.(app);
  if (picture.of === 'support') await makeRoomForBar(page, picture.size);
  await subjectOf(page, picture.of).screenshot({ path });
  await page.close();
}

async function makeRoomForBar(page: Page, { width, height }: Picture['size']): Promise<void> {
  const bar = await page.locator('.log').boundingBox();
  await page.setViewportSize({ width, height: height + (bar?.height ?? 0) });
}

function subjectOf(page: Page, subject: Picture['of']): Page | Locator {
  if (subject === 'page') return page;
  return page.locator(subject === 'support' ? '.support' : 'iframe:visible');
}
