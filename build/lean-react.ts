import type { Plugin } from 'esbuild';
import { join, sep } from 'node:path';
import { root } from './root.ts';

/**
 * What the app's own source takes from React is no more than Preact itself has: so the first view does
 * without `preact/compat`, with which Preact also does what only React does, and which Garden needs. Loaded
 * later, with Garden, compat changes how Preact treats all elements; it is for the source to write what both
 * take alike (docs/decisions/0025). Where React does not lead to Preact, there is nothing to do.
 */
export const leanReactPlugin: Plugin = {
  name: 'lean-react',
  setup(build) {
    if (build.initialOptions.alias?.['react'] !== 'preact/compat') return;
    const source = join(root, 'src') + sep;
    build.onResolve({ filter: /^react$/ }, ({ importer }) =>
      importer.startsWith(source) ? { path: 'react', namespace: 'lean-react' } : undefined,
    );
    build.onLoad({ filter: /./, namespace: 'lean-react' }, () => ({ contents: lean, resolveDir: root }));
  },
};

const lean = `
export { createContext, createElement, Fragment } from 'preact';
export * from 'preact/hooks';
`;
