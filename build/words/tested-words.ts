import { join } from 'node:path';
import type { Plugin } from 'vitest/config';
import { root } from '../root.ts';
import { wordModule, wordsPrefix } from './word-modules.ts';

/** The `words:` modules for vitest: unit tests read the very words that ship. */
export function testedWords(): Plugin {
  return {
    name: 'words',
    resolveId: (id) => (id.startsWith(wordsPrefix) ? `\0${id}` : undefined),
    load: (id) =>
      id.startsWith(`\0${wordsPrefix}`) ? wordModule(join(root, 'translations'), id.slice(1)) : undefined,
  };
}
