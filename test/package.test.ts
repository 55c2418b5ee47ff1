import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { findFaults } from '../build/package/find-faults.ts';
import { readFolder } from '../build/package/read-folder.ts';
import { unzipPackage, zipPackage } from '../build/package/zip.ts';
import { root } from '../build/root.ts';
import { startServer } from '../workbench/server/start-server.ts';
import { openContext } from './support/context.ts';
import { row, title } from './support/plan.ts';

/** The built app, zipped as for Zendesk. */
async function packageBuilt(): Promise<Uint8Array> {
  return zipPackage(await readFolder(join(root, 'dist')));
}

/** A folder with what is in the zip, for as long as the test takes. */
async function unpacked(zip: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'unpacked-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, bytes] of unzipPackage(zip)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  return folder;
}

it('makes a package that Zendesk takes', async () => {
  expect(findFaults(await packageBuilt())).toEqual([]);
});

it('carries the licences of what others wrote in it', async () => {
  const files = unzipPackage(await packageBuilt());
  const notices = new TextDecoder().decode(files.get('assets/third-party-notices.json'));
  for (const name of ['preact', 'valibot', '@zendeskgarden/react-theming', 'make-plural']) {
    expect(notices).toMatch(new RegExp(`"${name} \\d`));
  }
  expect(notices).toContain('Permission is hereby granted, free of charge');
  expect(notices).toContain('Apache License');
});

it('runs as it comes out of the zip', async () => {
  const appFolder = await unpacked(await packageBuilt());
  const workbench = await startServer({ port: 0, appFolder, isSdkRewritten: false });
  onTestFinished(() => workbench.close());
  const page = await (await openContext()).newPage();

  await page.goto(new URL('?scenario=team', workbench.pageUrl).href);
  const app = page.frameLocator('iframe:visible');
  await title(app, 'Team plan').waitFor();
  await row(app, 'Agents').getByText('2 of 2').waitFor();
});
