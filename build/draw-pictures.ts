import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { startServer } from '../workbench/server/start-server.ts';
import { findBrowser } from './browser.ts';
import { buildApp } from './build.ts';
import { root } from './root.ts';

/** A picture of the workbench in a state that its address names: of the whole page, or of the app alone. */
interface Picture {
  readonly file: string;
  readonly of: 'page' | 'app';
  readonly address: string;
}

/** The README's pictures. */
const pictures: readonly Picture[] = [
  { file: 'ticket-light.png', of: 'page', address: '?scenario=nearly-full&controls=closed' },
  { file: 'ticket-dark.png', of: 'page', address: '?scenario=nearly-full&controls=closed&scheme=dark' },
  { file: 'app-light.png', of: 'app', address: '?scenario=over' },
  { file: 'app-dark.png', of: 'app', address: '?scenario=full&scheme=dark' },
];

const folder = join(root, 'docs', 'pictures');
const appFolder = join(root, 'dist');
await buildApp({ outDir: appFolder, isMinified: true });
await mkdir(folder, { recursive: true });
const workbench = await startServer({ port: 0, appFolder, isSdkRewritten: true });
const browser = await chromium.launch({ executablePath: await findBrowser() });
try {
  for (const picture of pictures) {
    await draw(browser, picture);
    console.log(`Drew ${picture.file}`);
  }
} finally {
  await browser.close();
  await workbench.close();
}

async function draw(browser: Browser, { file, of, address }: Picture): Promise<void> {
  const page = await browser.newPage({
    // High enough that nothing of the app is below the fold.
    viewport: { width: 1120, height: of === 'page' ? 800 : 1200 },
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
  });
  await page.goto(new URL(address, workbench.pageUrl).href);
  // The button that refreshes can be pressed once everything is counted; its word depends on the language.
  await page.frameLocator('iframe:visible').locator('footer button:not([aria-disabled])').first().waitFor();
  const subject = of === 'page' ? page : page.locator('iframe:visible');
  await subject.screenshot({ path: join(folder, file) });
  await page.close();
}
