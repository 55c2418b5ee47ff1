import { build, type Metafile } from 'esbuild';
import { join } from 'node:path';
import { assertNoReact } from './no-react.ts';
import { root } from './root.ts';
import { bundledWords } from './words/bundled-words.ts';

interface BundleRequest {
  /** The package's `assets` folder. */
  readonly outDir: string;
  readonly isMinified: boolean;
  readonly version: string;
}

/**
 * Garden is written for React and runs on Preact (docs/decisions): every way in which a library may name
 * React leads to Preact.
 */
const preactForReact = {
  react: 'preact/compat',
  'react-dom': 'preact/compat',
  'react-dom/client': 'preact/compat/client',
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react/jsx-dev-runtime': 'preact/jsx-runtime',
};

/**
 * Bundles `src/main.tsx` and all that it loads, now or later, into ES modules. Returns the names of the
 * modules that `main.js` cannot start without, for the page to ask for them at once.
 */
export async function bundleApp({
  outDir,
  isMinified,
  version,
}: BundleRequest): Promise<{ preloads: readonly string[] }> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { main: 'src/main.tsx' },
    outdir: outDir,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    chunkNames: '[name]-[hash]',
    minify: isMinified,
    // The Marketplace takes no output on the console, and libraries have some.
    drop: isMinified ? ['console', 'debugger'] : [],
    legalComments: isMinified ? 'none' : 'inline',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    alias: preactForReact,
    define: {
      'process.env.NODE_ENV': '"production"',
      APP_VERSION: JSON.stringify(version),
    },
    plugins: [bundledWords(join(root, 'translations'))],
    metafile: true,
    logLevel: 'warning',
  });
  assertNoReact(metafile);
  return { preloads: staticImportsOfMain(metafile) };
}

function staticImportsOfMain({ outputs }: Metafile): string[] {
  const main = Object.entries(outputs).find(([path]) => fileName(path) === 'main.js')?.[1];
  const names = new Set<string>();
  const follow = (imports: Metafile['outputs'][string]['imports'] | undefined) => {
    for (const { path, kind } of imports ?? []) {
      if (kind !== 'import-statement' || names.has(fileName(path))) continue;
      names.add(fileName(path));
      follow(outputs[path]?.imports);
    }
  };
  follow(main?.imports);
  return [...names].sort();
}

/** esbuild writes forward slashes on every system. */
function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
