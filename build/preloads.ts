import type { Metafile } from 'esbuild';

type Output = Metafile['outputs'][string];

/**
 * The names of the modules that some sources end up in, and of all that these cannot run without, but for
 * `main.js`, which the page names itself. Asked for by the page, they come at once and not one after another.
 */
export function preloadsOf({ outputs }: Pick<Metafile, 'outputs'>, sources: readonly string[]): string[] {
  const paths = new Set<string>();
  const follow = (path: string, output: Output | undefined) => {
    if (output === undefined || paths.has(path)) return;
    paths.add(path);
    for (const { path: imported, kind } of output.imports) {
      if (kind === 'import-statement') follow(imported, outputs[imported]);
    }
  };
  for (const [path, output] of Object.entries(outputs)) {
    if (output.entryPoint !== undefined && sources.includes(output.entryPoint)) follow(path, output);
  }
  return [...paths].map(fileName).filter((name) => name !== 'main.js');
}

/** esbuild writes forward slashes on every system. */
function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
