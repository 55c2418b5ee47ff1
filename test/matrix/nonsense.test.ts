import fc from 'fast-check';
import { inject, it } from 'vitest';
import { runs } from '../../src/property-runs.ts';
import { openNonsenseBench } from '../support/nonsense/bench.ts';
import { expectToHold } from '../support/nonsense/holds.ts';
import { anyWorld, type World } from '../support/nonsense/world.ts';

it(
  'stands more nonsense than there is time for in each run',
  async () => {
    const bench = await openNonsenseBench();
    const usual = runs<[World]>(40);
    // A machine that is busy plays fewer worlds.
    const timeLimit = fc.interruptAfterTimeLimit(600_000 * inject('propertyRuns'));
    await fc.assert(
      fc.asyncProperty(anyWorld, (world) => expectToHold(bench, world)),
      // Other worlds than those of the short run.
      { ...usual, seed: inject('propertySeed') + 1, plugins: [...(usual.plugins ?? []), timeLimit] },
    );
  },
  900_000 * inject('propertyRuns'),
);
