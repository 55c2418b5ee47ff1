import { join, relative } from 'node:path';
import { chromium } from 'playwright-core';
import { startServer } from '../workbench/server/start-server.ts';
import { findBrowser } from './browser.ts';
import { root } from './root.ts';

const apps = join(root, 'test', 'hosted-apps');

/** Draws the workbench with one of the apps that its tests host, answered from files, into `path`. */
export async function drawHostedApp(path: string): Promise<void> {
  const workbench = await startServer({
    port: 0,
    appFolder: join(apps, 'callback-app'),
    answers: join(apps, 'answers'),
    isSdkRewritten: true,
  });
  const browser = await chromium.launch({ executablePath: await findBrowser() });
  try {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 860 },
      deviceScaleFactor: 2,
      reducedMotion: 'reduce',
    });
    await page.goto(`${workbench.pageUrl}?log=open`);
    const app = page.frameLocator('iframe:visible');
    await app.getByText('ticket_sidebar').waitFor();
    await page.getByText('Settings of the app').click();
    await app.getByRole('button', { name: 'Ask for something unheard of' }).click();
    await page.getByText(/write api\/v2\/moods\/GET\.json/).waitFor();
    await app.getByRole('button', { name: 'Load the ticket' }).click();
    await app.getByText('From a file, Acme').waitFor();
    await page.getByLabel('Show', { exact: true }).selectOption('note');
    await page.getByRole('button', { name: 'Apply settings' }).scrollIntoViewIfNeeded();
    await page.screenshot({ path });
    console.log(`Drew ${relative(root, path)}`);
  } finally {
    await browser.close();
    await workbench.close();
  }
}
