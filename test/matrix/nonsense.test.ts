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
    // A machine that is busy plays fewer worlds. Whatever has begun is played to its end.
    const lastBegin = performance.now() + 600_000 * inject('propertyRuns');
    await fc.assert(
      fc.asyncProperty(anyWorld, async (world) => {
        if (performance.now() < lastBegin) await expectToHold(bench, world);
      }),
      // Other worlds than those of the short run.
      { ...runs<[World]>(40), seed: inject('propertySeed') + 1 },
    );
  },
  900_000 * inject('propertyRuns'),
);
