import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Loader, Plugin } from 'esbuild';
import { root } from './root.ts';

/**
 * esbuild makes a file of each set of modules that the same parts share, which comes to dozens of small ones.
 * Whatever is loaded later is loaded after the first view, and here is told to import it: so what both need
 * has one set of sharers, and stays in the files of the first view.
 */
export const shareFirstViewPlugin: Plugin = {
  name: 'share-first-view',
  setup(build) {
    build.onResolve({ filter: /^\./ }, async ({ path, kind, pluginData, ...place }) => {
      if (kind !== 'dynamic-import' || pluginData === resolved) return undefined;
      const { importer, resolveDir } = place;
      const found = await build.resolve(path, { kind, importer, resolveDir, pluginData: resolved });
      return { ...found, pluginData: { isLater: true } satisfies Part };
    });
    build.onLoad({ filter: /\.tsx?$/ }, async ({ path, pluginData }) => {
      if (!isPart(pluginData)) return undefined;
      const earlier = path.startsWith(join(root, 'src', 'ui')) && path !== views ? views : main;
      return {
        contents: `${await readFile(path, 'utf8')}\nimport ${JSON.stringify(earlier)};\n`,
        loader: loaders[extname(path)] ?? 'ts',
      };
    });
  },
};

interface Part {
  readonly isLater: true;
}
const resolved = {};
const main = join(root, 'src', 'main.ts');
const views = join(root, 'src', 'ui', 'views.ts');
const loaders: Readonly<Record<string, Loader>> = { '.ts': 'ts', '.tsx': 'tsx' };

function isPart(data: unknown): data is Part {
  return typeof data === 'object' && data !== null && 'isLater' in data;
}
