import type { BuildOptions, Plugin } from 'esbuild';
import { readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { root } from '../../build/root.ts';

const kit = join(root, 'src', 'ui', 'kit');
const runtimeKit = join(root, 'bench', 'garden-runtime-kit');

/** The same source, with Garden's components and their runtime in the place of the kit's static styles. */
export function withGardenRuntime(options: BuildOptions): BuildOptions {
  return { ...options, plugins: [gardenRuntimeKit, ...(options.plugins ?? [])] };
}

/** That, on React and React DOM, for which Garden is written. */
export function withReact(options: BuildOptions): BuildOptions {
  return {
    ...withGardenRuntime(options),
    jsxImportSource: 'react',
    alias: {
      'preact/hooks': 'react',
      preact: join(root, 'bench', 'contenders', 'react-as-preact.ts'),
    },
  };
}

/**
 * Leads each import of a part of the kit to the part of that name among Garden's own, where there is one. These
 * style themselves, so the kit's style sheet is left out.
 */
const gardenRuntimeKit: Plugin = {
  name: 'garden-runtime-kit',
  setup(build) {
    const parts = new Set(readdirSync(runtimeKit));
    build.onResolve({ filter: /^garden:kit$/ }, ({ path }) => ({ path, namespace: 'no-kit' }));
    build.onLoad({ filter: /./, namespace: 'no-kit' }, () => ({ contents: '', loader: 'css' }));
    build.onResolve({ filter: /\/kit\/[\w-]+\.tsx$/ }, ({ path, resolveDir }) => {
      const asked = resolve(resolveDir, path);
      const name = basename(asked);
      return dirname(asked) === kit && parts.has(name) ? { path: join(runtimeKit, name) } : undefined;
    });
  },
};
