import { build, type BuildOptions, type Metafile } from 'esbuild';
import { join } from 'node:path';
import { firstViewEntries } from './first-view.ts';
import { gardenColorsPlugin } from './garden-colors.ts';
import { gardenKitPlugin } from './garden/garden-kit.ts';
import { leanReactPlugin } from './lean-react.ts';
import { assertNoGardenRuntime } from './no-garden-runtime.ts';
import { assertNoReact } from './no-react.ts';
import { plainWordsPlugin } from './plain-words.ts';
import { preloadsOf } from './preloads.ts';
import { root } from './root.ts';
import { makePartsSelfContained } from './self-contained-parts.ts';
import { shareFirstViewPlugin } from './share-first-view.ts';
import { bundledWords } from './words/bundled-words.ts';

interface BundleRequest {
  /** The package's `assets` folder. */
  readonly outDir: string;
  readonly isMinified: boolean;
  readonly version: string;
  readonly variation?: Variation;
}

/**
 * Another way to bundle the same source, to be held against what ships. The guards of what ships do not hold
 * for it.
 */
export type Variation = (options: BuildOptions) => BuildOptions;

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
 * Bundles `src/main.ts` and all that it loads, now or later, into ES modules, and the style sheets into
 * `first-frame.css`, which is for the page itself, and `styles.css`. Returns the names of the modules that the
 * page should ask for at once, and what esbuild says of its output.
 */
export async function bundleApp({
  outDir,
  isMinified,
  version,
  variation,
}: BundleRequest): Promise<{ preloads: readonly string[]; metafile: Metafile }> {
  const options = {
    absWorkingDir: root,
    entryPoints: {
      main: 'src/main.ts',
      'first-frame': 'src/ui/styles/first-frame.css',
      styles: 'src/ui/styles/styles.css',
    },
    outdir: outDir,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    chunkNames: '[name]-[hash]',
    minify: isMinified,
    // Modules are always read as UTF-8; escaped, the words of other scripts would be twice as large.
    charset: 'utf8',
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
    plugins: [
      bundledWords({
        folder: join(root, 'translations'),
        firstViewEntries: firstViewEntries.map((path) => join(root, path)),
      }),
      shareFirstViewPlugin,
      leanReactPlugin,
      gardenColorsPlugin,
      gardenKitPlugin,
      plainWordsPlugin,
    ],
    logLevel: 'warning',
  } satisfies BuildOptions;
  const { metafile } = await build({ ...(variation?.(options) ?? options), metafile: true });
  const outputs = await makePartsSelfContained({
    folder: outDir,
    outputs: metafile.outputs,
    firstViewEntries,
    isMinified,
  });
  const preloads = preloadsOf(outputs, firstViewEntries);
  if (variation === undefined) {
    assertNoReact(metafile);
    assertNoGardenRuntime({ outputs }, ['main.js', ...preloads]);
  }
  return { preloads, metafile: { ...metafile, outputs } };
}
