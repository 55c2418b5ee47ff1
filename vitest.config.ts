import { defineConfig } from 'vitest/config';
import { testedWords } from './build/words/tested-words.ts';

/**
 * Two kinds of tests. `unit`: one file of the source beside its test, in Node. `browser`: the built app in
 * a real browser, in the workbench, with the real SDK; the set-up builds `dist/` and starts both once.
 */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [testedWords()],
        test: {
          name: 'unit',
          include: ['{src,workbench,build}/**/*.test.{ts,tsx}'],
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/**/*.test.ts'],
          globalSetup: 'test/support/global-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A page waits for its own events, so more workers than cores only make each of them late.
          maxWorkers: 2,
        },
      },
    ],
  },
});
