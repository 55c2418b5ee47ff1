import type { Metafile } from 'esbuild';

/** Garden's components, and what styles them while the page runs. */
const runtime = /(^|\/)node_modules\/(@zendeskgarden|styled-components|stylis|polished|color2k)\//;

/**
 * Throws where Garden's runtime got into the first view, which has Garden's look as a style sheet. `firstView` names
 * its modules.
 */
export function assertNoGardenRuntime(
  { outputs }: Pick<Metafile, 'outputs'>,
  firstView: readonly string[],
): void {
  const found = Object.entries(outputs)
    .filter(([path]) => firstView.includes(path.slice(path.lastIndexOf('/') + 1)))
    .flatMap(([, { inputs }]) => Object.keys(inputs))
    .filter((path) => runtime.test(path));
  if (found.length > 0) {
    throw new Error(
      `Garden's runtime is in the first view (src/ui/kit/ stands in for it): ${found.join(', ')}`,
    );
  }
}
