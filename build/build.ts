import type { Metafile } from 'esbuild';
import { mkdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleApp, type Variation } from './bundle.ts';
import { copyIntoPackage } from './package-files.ts';
import { writePages } from './page.ts';
import { replaceFolder } from './replace-folder.ts';
import { root } from './root.ts';
import { writeNotices } from './supply/notices.ts';

/**
 * Builds the app's package, the folder that Zendesk takes, into `outDir`: `manifest.json`, `assets/`,
 * `translations/`. What was there is replaced only when all of it is ready, so that whoever serves the
 * folder meanwhile never meets half of one. Returns what esbuild says of the modules. Throws on the first
 * thing that is wrong.
 */
export async function buildApp({
  outDir,
  isMinified,
  variation,
}: {
  outDir: string;
  isMinified: boolean;
  variation?: Variation;
}): Promise<Metafile> {
  return replaceFolder(outDir, async (folder) => {
    const assets = join(folder, 'assets');
    await mkdir(assets);
    const { preloads, metafile } = await bundleApp({
      outDir: assets,
      isMinified,
      version: await appVersion(),
      ...(variation && { variation }),
    });
    await writePages(assets, preloads);
    if (variation === undefined) await writeNotices(assets, metafile);
    await copyIntoPackage(folder);
    return metafile;
  });
}

async function appVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) {
    return String(manifest.version);
  }
  throw new Error('manifest.json has no version');
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const outDir = join(root, 'dist');
  await buildApp({ outDir, isMinified: true });
  console.log(`Built ${relative(process.cwd(), outDir)}`);
}
