import type { Metafile } from 'esbuild';

/** Throws where React itself got into the bundle beside Preact: two frameworks, and twice the bytes. */
export function assertNoReact({ inputs }: Pick<Metafile, 'inputs'>): void {
  const found = Object.keys(inputs).filter((path) => /(^|\/)node_modules\/react(-dom)?\//.test(path));
  if (found.length > 0) {
    throw new Error(`React is in the bundle, where Preact should stand in for it: ${found.join(', ')}`);
  }
}
