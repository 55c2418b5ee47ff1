import fc from 'fast-check';
import { inject, it } from 'vitest';
import { runs } from '../src/property-runs.ts';
import { openNonsenseBench } from './support/nonsense/bench.ts';
import { expectToHold } from './support/nonsense/holds.ts';
import { anyWorld } from './support/nonsense/world.ts';

it(
  'stands nonsense of every kind: no error, no empty screen, nothing raw, no lost draft, no update unasked, nothing personal stored',
  async () => {
    const bench = await openNonsenseBench();
    await fc.assert(
      fc.asyncProperty(anyWorld, (world) => expectToHold(bench, world)),
      runs(5),
    );
  },
  180_000 * inject('propertyRuns'),
);
