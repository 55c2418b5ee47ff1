import { dirname } from 'node:path';
import { build } from 'esbuild';
import type { BuildOptions, OutputFile } from 'esbuild';

const workbench = dirname(import.meta.dirname);

/** The host page's script and style sheet. */
export interface PageBundle {
  readonly script: string;
  readonly styles: string;
}

/** Bundles the host page from `workbench/page/main.tsx`. */
export async function bundlePage(): Promise<PageBundle> {
  const files = await bundle({
    entryPoints: { page: 'page/main.tsx' },
    outdir: 'out',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    alias: { react: 'preact/compat', 'react-dom': 'preact/compat' },
    sourcemap: 'inline',
  });
  return { script: textOf(files, '.js'), styles: textOf(files, '.css') };
}

/** npm's copy of Zendesk's SDK as a script that defines `window.ZAFClient`, like the official one. */
export async function bundleSdk(): Promise<string> {
  const files = await bundle({
    stdin: {
      contents: "import ZAFClient from 'zendesk_app_framework_sdk'; window.ZAFClient = ZAFClient;",
      resolveDir: workbench,
    },
    format: 'iife',
  });
  return textOf(files, '');
}

async function bundle(options: BuildOptions): Promise<readonly OutputFile[]> {
  const result = await build({
    ...options,
    absWorkingDir: workbench,
    bundle: true,
    write: false,
    target: 'es2022',
    logLevel: 'silent',
  });
  return result.outputFiles;
}

function textOf(files: readonly OutputFile[], ending: string): string {
  return files.find(({ path }) => path.endsWith(ending))?.text ?? '';
}
