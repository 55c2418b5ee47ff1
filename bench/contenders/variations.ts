import type { BuildOptions, Plugin } from 'esbuild';
import { join } from 'node:path';
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

/** Leads each import of a file of the kit to the file of that name among Garden's real components. */
const gardenRuntimeKit: Plugin = {
  name: 'garden-runtime-kit',
  setup(build) {
    build.onResolve({ filter: /\/kit\/[\w-]+\.tsx$/ }, async ({ path, ...asked }) => {
      if (asked.pluginData === isResolving) return undefined;
      const resolved = await build.resolve(path, { ...asked, pluginData: isResolving });
      return resolved.path.startsWith(kit)
        ? { path: runtimeKit + resolved.path.slice(kit.length) }
        : resolved;
    });
  },
};

/** Marks the question that the plugin itself asks. */
const isResolving = Symbol('is resolving');
