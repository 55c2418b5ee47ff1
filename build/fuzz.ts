import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startVitest, type Reporter, type TestCase } from 'vitest/node';
import { root } from './root.ts';

/**
 * `npm run fuzz -- 30`: tries all properties on random cases for so many minutes, an hour unless it is
 * said, each round with another seed. Stops at the first failure, which names the seed and the smallest case
 * that fails. Writes nothing.
 */
const minutes = Number(process.argv[2] ?? 60);

/** How many times the usual runs a round takes: enough that its start hardly counts. */
const runsPerRound = 20;

/** How often each property was tried, by its name. */
const tried = new Map<string, number>();

const counting: Reporter = {
  onTestCaseResult: (test: TestCase) => {
    const { propertyRuns = 0 } = test.meta();
    if (propertyRuns > 0) tried.set(test.fullName, (tried.get(test.fullName) ?? 0) + propertyRuns);
  },
};

async function filesWithProperties(): Promise<string[]> {
  const folders = await Promise.all(
    ['src', 'test'].map(async (folder) =>
      (await readdir(join(root, folder), { recursive: true })).map((name) => join(folder, name)),
    ),
  );
  const files: string[] = [];
  // The long matrices have more cases of what is here already.
  const tests = folders.flat().filter((name) => name.endsWith('.test.ts') && !name.includes('matrix'));
  for (const file of tests) {
    if ((await readFile(join(root, file), 'utf8')).includes('/property-runs.ts')) files.push(file);
  }
  return files;
}

async function isRoundGood(files: readonly string[], seed: number): Promise<boolean> {
  process.env['PROPERTY_SEED'] = String(seed);
  process.env['PROPERTY_RUNS'] = String(runsPerRound);
  const vitest = await startVitest('test', [...files], {
    root,
    watch: false,
    bail: 1,
    retry: 0,
    reporters: ['dot', counting],
  });
  await vitest.close();
  return (
    vitest.state.getCountOfFailedTests() === 0 &&
    vitest.state.getUnhandledErrors().length === 0 &&
    vitest.state.getTestModules().every((module) => module.state() === 'passed')
  );
}

const startedAt = Date.now();
const minutesPassed = () => (Date.now() - startedAt) / 60_000;
const files = await filesWithProperties();
let isGood = true;
for (let seed = startedAt % 2 ** 31; isGood && minutesPassed() < minutes; seed += 1) {
  isGood = await isRoundGood(files, seed);
}

const total = [...tried.values()].reduce((sum, runs) => sum + runs, 0);
for (const [name, runs] of tried) console.log(`${String(runs).padStart(9)}  ${name}`);
console.log(
  `${new Date().toISOString().slice(0, 10)}: ${Math.round(minutesPassed())} minutes, ${total} random cases of ` +
    `${tried.size} properties, ${isGood ? 'no failure' : 'a failure: see above for its seed'}`,
);
process.exitCode = isGood ? 0 : 1;
