import { describe, expect, it } from 'vitest';
import { agent } from '../../account/fake-agent.ts';
import type { Agent } from '../../account/seat.ts';
import { loadWords } from '../../i18n/words.ts';
import type { SeatColumn } from './seat-columns.ts';
import { sortAgents, type Sort } from './sort-agents.ts';

const agents: readonly Agent[] = [
  agent({ id: 1, name: 'Zoë', email: 'a@example.com', lastSeenAt: 30, isAdministrator: true }),
  agent({ id: 2, name: 'Ärmel', email: 'c@example.com', lastSeenAt: 20, isEnabled: false }),
  agent({ id: 3, name: 'Agent 10', lastSeenAt: 10 }),
  agent({ id: 4, name: 'agent 9', email: 'B@example.com', isOwner: true }),
];

async function order(column: SeatColumn, direction: Sort['direction']): Promise<number[]> {
  return sortAgents(agents, { column, direction }, await loadWords('en')).map(({ id }) => id);
}

describe('the agents, sorted', () => {
  it.each<[SeatColumn, Sort['direction'], number[]]>([
    ['name', 'ascending', [4, 3, 2, 1]],
    ['name', 'descending', [1, 2, 3, 4]],
    ['email', 'ascending', [3, 1, 4, 2]],
    ['role', 'ascending', [4, 1, 3, 2]],
    ['role', 'descending', [3, 2, 1, 4]],
    ['seat', 'ascending', [4, 3, 1, 2]],
    ['seat', 'descending', [2, 4, 3, 1]],
    ['lastSeen', 'ascending', [4, 3, 2, 1]],
    ['lastSeen', 'descending', [1, 2, 3, 4]],
  ])('by %s, %s, are %j', async (column, direction, ids) => {
    expect(await order(column, direction)).toEqual(ids);
  });

  it('by name are in the order of the viewer’s language', async () => {
    const swedish = { ...(await loadWords('en')), locale: 'sv' };
    const ids = sortAgents(agents, { column: 'name', direction: 'ascending' }, swedish).map(({ id }) => id);
    expect(ids).toEqual([4, 3, 1, 2]);
  });
});
