import type { Agent } from '../../account/seat.ts';
import { roleOf, seatsOf, type Role } from '../../account/seats.ts';
import type { Words } from '../../i18n/words.ts';
import { cellText, type SeatColumn } from './seat-columns.ts';

/** By which column the agents are sorted, and which way. */
export interface Sort {
  readonly column: SeatColumn;
  readonly direction: 'ascending' | 'descending';
}

const ranks: Record<Role, number> = { owner: 0, administrator: 1, agent: 2 };

/**
 * Text as the viewer's language sorts it, roles and seats by their weight, and who was never seen before
 * everybody else. Among equals, either way: who holds a seat first, then the longest unseen.
 */
export function sortAgents(agents: readonly Agent[], sort: Sort, words: Words): readonly Agent[] {
  const { held, disabled } = seatsOf(agents);
  const compare = comparison(sort.column, words);
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return [...held, ...disabled].toSorted((one, other) => sign * compare(one, other));
}

function comparison(column: SeatColumn, words: Words): (one: Agent, other: Agent) => number {
  switch (column) {
    case 'name':
    case 'email': {
      const { compare } = new Intl.Collator(words.locale, { sensitivity: 'base', numeric: true });
      return (one, other) => compare(cellText(one, column, words), cellText(other, column, words));
    }
    case 'role':
      return (one, other) => ranks[roleOf(one)] - ranks[roleOf(other)];
    case 'seat':
      return (one, other) => Number(other.isEnabled) - Number(one.isEnabled);
    case 'lastSeen':
      return (one, other) => (one.lastSeenAt ?? 0) - (other.lastSeenAt ?? 0);
  }
}
