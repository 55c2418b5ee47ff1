import { expect, it } from 'vitest';
import { appStates } from '../workbench/gallery/states.ts';
import { shiftsOnTheWay, speeds } from './support/shifts-on-the-way.ts';

/** The states that come by themselves, in turn at one speed and the other; every state at both: test/matrix. */
const table = appStates
  .filter(({ steps }) => steps.length === 0)
  .map((state, index) => ({ name: state.name, state, ...speeds[index % 2 === 0 ? 0 : 1] }));

it.each(table)('nothing moves when the data comes $speed: $name', async ({ state, ...speed }) => {
  expect(await shiftsOnTheWay(state, speed)).toEqual([]);
});
