import { join } from 'node:path';
import { startVitest, type Reporter, type TestCase } from 'vitest/node';
import type { Reading } from '../test/soak.test.ts';
import { writeMarkedPart } from './marked-part.ts';
import { root } from './root.ts';

/**
 * `npm run soak -- 200`: activates and refreshes so often, a thousand times unless it is said, and writes
 * what the app held on to into docs/reliability.md.
 */
const rounds = process.argv[2] ?? '1000';
process.env['SOAK_ROUNDS'] = rounds;

let readings: readonly Reading[] = [];
const collecting: Reporter = {
  onTestCaseResult: (test: TestCase) => {
    readings = test.meta().soak ?? readings;
  },
};

const vitest = await startVitest('test', [join('test', 'soak.test.ts')], {
  root,
  watch: false,
  retry: 0,
  project: ['browser'],
  reporters: ['default', collecting],
});
await vitest.close();

const lines = readings.map(({ rounds: done, listeners, timers, nodes, heapBytes }) =>
  [done, listeners, timers, nodes, (heapBytes / 2 ** 20).toFixed(1)].join(' | '),
);
const table = [
  'activations and refreshes, each | listeners | timers | nodes | heap in MiB',
  '--- | --- | --- | --- | ---',
  ...lines,
]
  .map((line) => `| ${line} |`)
  .join('\n');
const day = new Date().toISOString().slice(0, 10);
console.log(table);
if (readings.at(-1)?.rounds === Number(rounds)) {
  await writeMarkedPart(join(root, 'docs', 'reliability.md'), 'soak', `Measured on ${day}.\n\n${table}`);
}
