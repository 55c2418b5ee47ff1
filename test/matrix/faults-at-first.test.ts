import { it } from 'vitest';
import { faultNames } from '../faults/table.ts';
import { walk } from '../faults/walk.ts';
import { allWalks } from '../faults/walks.ts';

const walks = allWalks.filter(
  ({ moment }) => moment.title === 'First load' || moment.title === 'A later page',
);

it.each(walks)('comes to what the table says, each fault of $name', { timeout: 600_000 }, async (given) => {
  await walk(given, faultNames);
});
