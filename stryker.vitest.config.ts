import { unitTests } from './vitest.config.ts';

/**
 * Mutation testing runs the unit tests alone: `npm run mutate`. Every mutant goes through all the properties
 * that reach it, so each of these tries a twentieth of its cases here, or a run of `src/store` takes hours.
 * What only the other cases would find counts as not held. What a mutant leaves behind must not meet the next
 * one, so each file has a process of its own.
 */
export default {
  ...unitTests,
  test: { ...unitTests.test, isolate: true, provide: { ...unitTests.test?.provide, propertyRuns: 0.05 } },
};
