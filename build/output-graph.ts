import type { Metafile } from 'esbuild';

export type Outputs = Metafile['outputs'];
export type Output = Outputs[string];

/** The paths of the outputs that some of them cannot run without, these included. */
export function withAllTheyImport(outputs: Outputs, paths: readonly string[]): ReadonlySet<string> {
  const all = new Set<string>();
  const follow = (path: string) => {
    const output = outputs[path];
    if (output === undefined || all.has(path)) return;
    all.add(path);
    for (const { path: imported, kind } of output.imports) {
      if (kind === 'import-statement') follow(imported);
    }
  };
  paths.forEach(follow);
  return all;
}

/** The paths of the outputs that some sources begin. */
export function outputsOf(outputs: Outputs, sources: readonly string[]): string[] {
  return Object.entries(outputs)
    .filter(([, { entryPoint }]) => entryPoint !== undefined && sources.includes(entryPoint))
    .map(([path]) => path);
}

/** esbuild writes forward slashes on every system. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
