import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.ts';
import { root } from './root.ts';

/** Draws the logos that Zendesk asks for, in their sizes, from the one drawing. */
const logos = [
  { file: 'logo.png', size: 320 },
  { file: 'logo-small.png', size: 128 },
];

const drawing = await readFile(join(import.meta.dirname, 'logo.svg'), 'base64');
const browser = await chromium.launch({ executablePath: await findBrowser() });
try {
  const page = await browser.newPage();
  for (const { file, size } of logos) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin: 0"><img src="data:image/svg+xml;base64,${drawing}" width="${size}" style="display: block">`,
    );
    await page.screenshot({ path: join(root, 'assets', file), omitBackground: true });
  }
} finally {
  await browser.close();
}
