import { join } from 'node:path';
import type { Plugin } from 'vitest/config';
import { root } from '../root.ts';
import { wordModule, wordModuleNames } from './word-modules.ts';

/**
 * The modules of words for vitest: unit tests read the very words that ship. All of them come first, since
 * what a test looks at need not be of the first view.
 */
export function testedWords(): Plugin {
  return {
    name: 'words',
    resolveId: (id) => (wordModuleNames.test(id) ? `\0${id}` : undefined),
    load: (id) => {
      const name = id.slice(1);
      return id.startsWith('\0') && wordModuleNames.test(name)
        ? wordModule(join(root, 'translations'), name, () => true)
        : undefined;
    },
  };
}
