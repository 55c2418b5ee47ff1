import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it, onTestFinished } from 'vitest';
import { root } from '../build/root.ts';
import { keepFresh } from '../workbench/dev/keep-fresh.ts';
import { createNews } from '../workbench/dev/news.ts';
import { openApp } from '../workbench/hosted-app/open-app.ts';
import { startServer } from '../workbench/server/start-server.ts';
import { openContext } from './support/context.ts';
import { folderOf } from './support/hosted.ts';
import { title } from './support/plan.ts';

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'saved-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** Saves a file with one text in the place of another, as an editor does. */
async function save(file: string, before: string, after: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  expect(text).toContain(before);
  await writeFile(
    file,
    text.replace(before, () => after),
  );
}

/** What `npm start` runs for this repository, in a copy whose sources a test may change. */
async function startCopy(): Promise<{ folder: string; address: string; lines: readonly string[] }> {
  const folder = await temporaryFolder();
  const parts = ['src', 'build', 'workbench', 'translations', 'assets', 'manifest.json', 'package.json'];
  for (const part of [...parts, 'tsconfig.json']) {
    await cp(join(root, part), join(folder, part), { recursive: true });
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  const child = spawn(process.execPath, ['--import', 'tsx', 'workbench/start.ts'], {
    cwd: folder,
    env: { ...process.env, PORT: '' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines: string[] = [];
  const output = createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  await once(output, 'line');
  return { folder, address: /http:\S+/.exec(lines[0] ?? '')?.[0] ?? '', lines };
}

// Builds the app four times, which a busy machine may take its time over.
const patience = 300_000;

it(
  'npm start shows what is saved; what cannot be built is said, and the last build stays',
  { timeout: patience },
  async () => {
    const { folder, address, lines } = await startCopy();
    const page = await (await openContext({ sdk: 'missing' })).newPage();
    page.setDefaultTimeout(patience);
    await page.goto(address);
    const app = page.frameLocator('iframe:visible');
    await title(app, 'Team plan').waitFor();

    const words = join(folder, 'translations', 'en.json');
    await save(words, '"Refresh"', '"Look again"');
    await app.getByRole('button', { name: 'Look again' }).waitFor();

    const source = join(folder, 'src', 'main.ts');
    const text = await readFile(source, 'utf8');
    await writeFile(source, `const = 1;\n${text}`);
    await page.getByRole('alert').getByText('src/main.ts:1:7: Expected identifier').waitFor();
    await expect
      .poll(() => lines.join('\n'), { timeout: patience })
      .toContain('src/main.ts:1:7: Expected identifier');
    await app.getByRole('button', { name: 'Look again' }).waitFor();

    await save(words, '"Look again"', '"Once more"');
    await writeFile(source, text);
    await app.getByRole('button', { name: 'Once more' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  },
);

it('an app that is hosted is shown as it is saved, and as it was while its manifest is wrong', async () => {
  const folder = await temporaryFolder();
  await cp(folderOf('script-app'), folder, { recursive: true });
  const opened = await openApp(folder, await temporaryFolder());
  const news = createNews();
  const workbench = await startServer({ port: 0, appFolder: opened.folder, isSdkRewritten: true, news });
  const lines: string[] = [];
  const stop = keepFresh({ app: opened, alsoWatched: [], news, say: (line) => lines.push(line) });
  onTestFinished(async () => {
    stop();
    await workbench.close();
  });
  const page = await (await openContext({ sdk: 'missing' })).newPage();
  await page.goto(workbench.pageUrl);
  const app = page.frameLocator('iframe:visible');
  await app.getByRole('heading', { name: 'Script App' }).waitFor();

  await save(join(folder, 'assets', 'iframe.html'), '<h1>Script App', '<h1>Another App');
  await app.getByRole('heading', { name: 'Another App' }).waitFor();

  const manifest = join(folder, 'manifest.json');
  await save(manifest, '"frameworkVersion": "2.0"', '"frameworkVersion": "1.0"');
  await page.getByRole('alert').getByText('frameworkVersion: must be "2.0"').waitFor();
  await app.getByRole('heading', { name: 'Another App' }).waitFor();
  expect(lines.at(-1)).toContain('Not reloaded');

  await save(manifest, '"frameworkVersion": "1.0"', '"frameworkVersion": "2.0"');
  await page.getByRole('alert').waitFor({ state: 'detached' });
  await app.getByRole('heading', { name: 'Another App' }).waitFor();
});
