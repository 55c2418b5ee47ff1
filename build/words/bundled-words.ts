import type { Plugin } from 'esbuild';
import { wordModule, wordsPrefix } from './word-modules.ts';

/** The `words:` modules for esbuild. */
export function bundledWords(folder: string): Plugin {
  return {
    name: 'words',
    setup(build) {
      build.onResolve({ filter: new RegExp(`^${wordsPrefix}`) }, ({ path }) => ({
        path,
        namespace: 'words',
      }));
      build.onLoad({ filter: /./, namespace: 'words' }, async ({ path }) => ({
        contents: await wordModule(folder, path),
        // What the compiled words import is found as if they stood in the folder of the translations.
        resolveDir: folder,
      }));
    },
  };
}
