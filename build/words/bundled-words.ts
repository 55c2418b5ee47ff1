import type { Plugin } from 'esbuild';
import { sourcesOf } from './sources-of.ts';
import { readUsedKeys, type IsUsed } from './used-keys.ts';
import { wordModule, wordModuleNames } from './word-modules.ts';

interface WordsParts {
  /** The folder of the translations. */
  readonly folder: string;
  /** The source files of the first view, whose words come first. */
  readonly firstViewEntries: readonly string[];
}

/** The modules of words for esbuild. Each holds all that it needs, so that one request brings a language. */
export function bundledWords({ folder, firstViewEntries }: WordsParts): Plugin {
  return {
    name: 'words',
    setup(build) {
      let isFirst: IsUsed = () => true;
      build.onStart(async () => {
        isFirst = readUsedKeys(await sourcesOf(firstViewEntries));
      });
      build.onResolve({ filter: wordModuleNames }, ({ path }) => ({ path, namespace: 'words' }));
      build.onLoad({ filter: /./, namespace: 'words' }, async ({ path }) => {
        const { outputFiles } = await build.esbuild.build({
          // What the compiled words import is found as if they stood in the folder of the translations.
          stdin: { contents: await wordModule(folder, path, isFirst), resolveDir: folder },
          external: ['words:*', 'more-words:*'],
          bundle: true,
          format: 'esm',
          charset: 'utf8',
          write: false,
        });
        return { contents: outputFiles.map(({ text }) => text).join('') };
      });
    },
  };
}
