import { expect, it } from 'vitest';
import { appStates } from '../workbench/gallery/states.ts';
import { shiftsOnTheWay, speeds } from './support/shifts-on-the-way.ts';

/** A third of the states that come by themselves, at one speed or the other; every state at both: test/matrix. */
const table = appStates
  .filter(({ steps }) => steps.length === 0)
  .filter((_state, index) => index % 3 === 0)
  .map((state, index) => ({ name: state.name, state, ...speeds[index % 2 === 0 ? 0 : 1] }));

it.each(table)('nothing moves when the data comes $speed: $name', async ({ state, ...speed }) => {
  expect(await shiftsOnTheWay(state, speed)).toEqual([]);
});
