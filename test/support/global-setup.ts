import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../build/browser.ts';
import { buildApp } from '../../build/build.ts';
import { root } from '../../build/root.ts';
import { startServer } from '../../workbench/server/start-server.ts';

/** What the tests are given: where the browser listens, and where the workbench is. */
declare module 'vitest' {
  export interface ProvidedContext {
    browserEndpoint: string;
    workbenchUrl: string;
  }
}

/** Builds what ships, serves it as it is, and starts one browser, for all browser tests of a run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const appFolder = join(root, 'dist');
  await buildApp({ outDir: appFolder, isMinified: true });
  const workbench = await startServer({ port: 0, appFolder, isSdkRewritten: false });
  const browser = await chromium.launchServer({
    executablePath: await findBrowser(),
    // Takes the place of Playwright's own list, which bars a frame of another site from storage and locks.
    args: ['--disable-features=Translate'],
  });
  project.provide('browserEndpoint', browser.wsEndpoint());
  project.provide('workbenchUrl', workbench.pageUrl);
  return async () => {
    await browser.close();
    await workbench.close();
  };
}
