import type { Metafile } from 'esbuild';
import { basename } from 'node:path';

type Outputs = Metafile['outputs'];

/** Something that is loaded when it is opened. */
export interface LazyPart {
  readonly name: string;
  /** What is then loaded and was not there before, by name. */
  readonly files: readonly string[];
}

/** The parts that `import()` loads, by what each of them loads beyond the first view. */
export function lazyParts(outputs: Outputs, firstView: ReadonlySet<string>): readonly LazyPart[] {
  return Object.entries(outputs)
    .filter(([path, { entryPoint }]) => isModule(path) && entryPoint !== undefined)
    .map(([path]) => ({
      name: basename(path),
      files: reachable(outputs, path).filter((name) => !firstView.has(name)),
    }))
    .filter(({ files }) => files.length > 0);
}

/** How much of a file is not Garden nor what Garden stands on: from 0 to 1. */
export function ownShare(outputs: Outputs, name: string): number {
  const output = Object.entries(outputs).find(([path]) => basename(path) === name)?.[1];
  const inputs = Object.entries(output?.inputs ?? {});
  const sum = (parts: typeof inputs) =>
    parts.reduce((total, [, { bytesInOutput }]) => total + bytesInOutput, 0);
  const all = sum(inputs);
  return all === 0 ? 1 : sum(inputs.filter(([path]) => isOwn(path))) / all;
}

/** Libraries that this app uses for itself. All others are there since Garden needs them. */
const ownLibraries = /node_modules\/(preact|valibot|virtua|@messageformat)\//;

function isOwn(path: string): boolean {
  return !path.includes('node_modules/') || ownLibraries.test(path);
}

function isModule(path: string): boolean {
  return path.endsWith('.js');
}

/** A module, and all that it cannot run without. */
function reachable(outputs: Outputs, path: string, found = new Set<string>()): readonly string[] {
  found.add(path);
  for (const { path: imported, kind } of outputs[path]?.imports ?? []) {
    if (kind === 'import-statement' && !found.has(imported)) reachable(outputs, imported, found);
  }
  return [...found].map((one) => basename(one));
}
