/**
 * What docs/decisions/dependencies.md does not say, or says of what is not there: each dependency is named
 * there, and a row of its tables begins with nothing else.
 */
export function findPageFaults(page: string, dependencies: readonly string[]): string[] {
  const named = namesIn(page);
  const inRows = page
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((row) => namesIn(row.split('|')[1] ?? ''));
  return [
    ...dependencies
      .filter((name) => !named.includes(name))
      .map((name) => `does not say why there is ${name}`),
    ...inRows
      .filter((name) => !dependencies.includes(name))
      .map((name) => `has a row for ${name}, which is gone`),
  ].map((fault) => `docs/decisions/dependencies.md ${fault}`);
}

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}
