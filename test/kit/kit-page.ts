import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { bundleApp } from '../../build/bundle.ts';
import { openContext } from '../support/context.ts';

/** The app's own kit and Garden's, one below the other or one of them alone, in cells as wide as an app's tray. */
const html = `<!doctype html>
<title>The kit and Garden</title>
<link rel="icon" href="data:," />
<link rel="stylesheet" href="first-frame.css" />
<link rel="stylesheet" href="styles.css" />
<style>
  [data-only='own'] #garden, [data-only='garden'] #own { display: none; }
  .kit { display: grid; grid-template-columns: repeat(4, 258px); grid-auto-rows: 180px; }
  .cell { box-sizing: border-box; padding: 12px; overflow: hidden; }
</style>
<main class="app kit" id="own"></main>
<main class="app kit" id="garden"></main>
<script type="module" src="page.js"></script>`;

/** The page's files, bundled as the app is. */
export async function bundleKitPage(): Promise<ReadonlyMap<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'kit-page-'));
  try {
    await bundleApp({
      outDir: folder,
      isMinified: false,
      version: '0.0.0',
      variation: (options) => ({
        ...options,
        splitting: false,
        entryPoints: {
          page: 'test/kit/page/page.tsx',
          'first-frame': 'src/ui/styles/first-frame.css',
          styles: 'src/ui/styles/styles.css',
        },
      }),
    });
    const read = async (name: string) => [name, await readFile(join(folder, name), 'utf8')] as const;
    const files = await Promise.all(['page.js', 'first-frame.css', 'styles.css'].map(read));
    return new Map([['', html], ...files]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };

export async function openKitPage(files: ReadonlyMap<string, string>): Promise<Page> {
  const context = await openContext({ viewport: { width: 1100, height: 900 } });
  await context.route('http://kit.test/**', (route) => {
    const name = basename(new URL(route.request().url()).pathname);
    const contentType = types[name.slice(name.lastIndexOf('.') + 1)] ?? 'text/html';
    return route.fulfill({ contentType: `${contentType}; charset=utf-8`, body: files.get(name) ?? '' });
  });
  const page = await context.newPage();
  await page.goto('http://kit.test/');
  await page.waitForFunction(() => 'show' in window);
  return page;
}
