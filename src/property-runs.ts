import type fc from 'fast-check';
import { inject, TestRunner } from 'vitest';

/** What vitest.config.ts reads from the environment, at the one place that does. */
declare module 'vitest' {
  export interface ProvidedContext {
    /** The seed of all properties of a run; printed at its head. */
    propertySeed: number;
    /** How many times the usual number of runs. */
    propertyRuns: number;
  }
  interface TaskMeta {
    /** How many random cases this test went through; `npm run fuzz` adds them up. */
    propertyRuns?: number;
  }
}

/**
 * Test support: the settings of a property that takes so many runs in `npm test`. Without them a property
 * is not repeated by the seed of its run, nor by `npm run fuzz`.
 */
export function runs<Values>(usual: number): fc.Parameters<Values> {
  const test = TestRunner.getCurrentTest();
  const counting: fc.Plugin<Values> = () => ({
    onAllRunsComplete: ({ numRuns }) => {
      if (test !== undefined) test.meta.propertyRuns = (test.meta.propertyRuns ?? 0) + numRuns;
    },
  });
  return {
    seed: inject('propertySeed'),
    numRuns: Math.ceil(usual * inject('propertyRuns')),
    plugins: [counting],
  };
}
