import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { readFolder } from '../../build/package/read-folder.ts';
import { zipPackage } from '../../build/package/zip.ts';
import { root } from '../../build/root.ts';
import { openApp } from '../../workbench/hosted-app/open-app.ts';
import { startServer } from '../../workbench/server/start-server.ts';
import { openContext } from './context.ts';

/** The apps of `test/hosted-apps`, written for these tests as strangers write theirs. */
const apps = join(root, 'test', 'hosted-apps');
export const answers = join(apps, 'answers');

export type HostedName = 'callback-app' | 'promise-app' | 'script-app';

/** A folder that is gone after the test. */
async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hosted-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

export function folderOf(name: HostedName): string {
  return join(apps, name);
}

/** One of the apps as a zip. */
export async function zipOf(name: HostedName): Promise<string> {
  const zip = join(await temporaryFolder(), `${name}.zip`);
  await writeFile(zip, zipPackage(await readFolder(folderOf(name))));
  return zip;
}

export interface Hosted {
  readonly page: Page;
  /** The app beside what is in front. */
  readonly app: FrameLocator;
  /** What the app says of what it did. */
  readonly outcome: Locator;
  /** The workbench's own notes, the log opened for them. */
  readonly note: (text: string | RegExp) => Locator;
}

/** Serves a folder or zip as `npm start -- --app` does, and opens it where nothing leaves this machine. */
export async function openHosted(
  path: string,
  { search = '', answers: folder }: { readonly search?: string; readonly answers?: string } = {},
): Promise<Hosted> {
  const { folder: appFolder } = await openApp(path, await temporaryFolder());
  const workbench = await startServer({
    ...{ port: 0, appFolder, isSdkRewritten: true },
    ...(folder !== undefined && { answers: folder }),
  });
  onTestFinished(() => workbench.close());
  const page = await (await openContext({ sdk: 'missing' })).newPage();
  await page.goto(`${workbench.pageUrl}${search}`);
  return hostedIn(page);
}

function hostedIn(page: Page): Hosted {
  const app = page.frameLocator('.tab-view:not([hidden]) :is(.tray, .app-page) iframe');
  return {
    page,
    app,
    outcome: app.getByRole('status'),
    note: (text) => page.getByRole('list', { name: 'What passed, newest last' }).getByText(text),
  };
}
