import { fileName, outputsOf, withAllTheyImport, type Outputs } from './output-graph.ts';

/**
 * The names of the modules that some sources end up in, and of all that these cannot run without, but for
 * `main.js`, which the page names itself. Asked for by the page, they come at once and not one after another.
 */
export function preloadsOf(outputs: Outputs, sources: readonly string[]): string[] {
  return [...withAllTheyImport(outputs, outputsOf(outputs, sources))]
    .map(fileName)
    .filter((name) => name !== 'main.js');
}
