import { defineConfig, defineProject } from 'vitest/config';
import { testedWords } from './build/words/tested-words.ts';

/** A machine that is shared with others may starve a browser for seconds; the report names what was retried. */
const retry = process.env['CI'] === undefined ? 0 : 1;

/**
 * Properties are tried on cases drawn by a seed: the same ones in each run, so that a change is what turns a
 * test red. `npm run fuzz` draws others, and more. Both numbers come from the environment, here alone.
 */
const provide = {
  propertySeed: Number(process.env['PROPERTY_SEED'] ?? 1),
  propertyRuns: Number(process.env['PROPERTY_RUNS'] ?? 1),
};
/** How often the soak activates and refreshes; `npm run soak` asks for a thousand. */
const soakRounds = Number(process.env['SOAK_ROUNDS'] ?? 20);

console.log(`PROPERTY_SEED=${provide.propertySeed} PROPERTY_RUNS=${provide.propertyRuns}`);

/** One file of the source beside its test, in Node. */
export const unitTests = defineProject({
  plugins: [testedWords()],
  test: {
    name: 'unit',
    include: ['{src,workbench,build,bench}/**/*.test.{ts,tsx}'],
    // Each file leaves things as it found them, so that not each needs a process of its own: 18 s, not 75.
    isolate: false,
    // Far above what any of them takes: a limit for what hangs, not for what is slow.
    testTimeout: 30_000 * provide.propertyRuns,
    provide,
    retry,
    sequence: { groupOrder: 0 },
  },
});

/**
 * Beside those, `browser`: the built app in a real browser, in the workbench, with the real SDK; the set-up
 * builds `dist/` and starts both once.
 */
export default defineConfig({
  test: {
    projects: [
      unitTests,
      {
        test: {
          name: 'browser',
          include: ['test/**/*.test.ts'],
          isolate: false,
          globalSetup: 'test/support/global-setup.ts',
          testTimeout: 60_000 * provide.propertyRuns,
          provide: { ...provide, soakRounds },
          hookTimeout: 120_000,
          // A page waits for its own events, so more workers than cores only make each of them late.
          maxWorkers: 2,
          retry,
          // After the others, which would take the time that a page needs.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
