import { build } from 'esbuild';
import { copyFile, cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFolder } from '../../build/replace-folder.ts';
import { root } from '../../build/root.ts';

const bench = join(root, 'bench');

/** The hand-written page in `bench/floor`, as an app that Zendesk could host. */
export async function buildFloor(outDir: string): Promise<undefined> {
  await replaceFolder(outDir, async (folder) => {
    const assets = await startPackage(folder);
    await copyFile(join(bench, 'floor', 'iframe.html'), join(assets, 'iframe.html'));
    await build({
      entryPoints: [join(bench, 'floor', 'floor.ts'), join(bench, 'floor', 'floor.css')],
      outdir: assets,
      minify: true,
      bundle: true,
      format: 'iife',
      target: 'es2022',
    });
  });
  return undefined;
}

/** A page with one mark on it, without which nothing would ever be painted, and no script. */
export async function buildBlank(outDir: string): Promise<undefined> {
  await replaceFolder(outDir, async (folder) => {
    const assets = await startPackage(folder);
    await copyFile(join(bench, 'blank', 'iframe.html'), join(assets, 'iframe.html'));
  });
  return undefined;
}

/** The manifest of this app, so that it stands in the same places; returns the folder of the assets. */
async function startPackage(folder: string): Promise<string> {
  const assets = join(folder, 'assets');
  await mkdir(assets);
  await copyFile(join(root, 'manifest.json'), join(folder, 'manifest.json'));
  await cp(join(root, 'assets'), assets, { recursive: true });
  return assets;
}
