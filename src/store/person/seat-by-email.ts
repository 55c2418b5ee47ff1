import type { Agent } from '../../account/seat.ts';
import type { Seat } from './person-state.ts';

/** The seat of whom the address belongs to, in a list that holds all agents. Letter case does not matter. */
export function seatByEmail(agents: readonly Agent[], email: string): Seat {
  const same = agents.filter((agent) => agent.email !== undefined && folded(agent.email) === folded(email));
  const agent = same.find(({ isEnabled }) => isEnabled) ?? same[0];
  return agent === undefined ? { kind: 'none' } : seatOf(agent);
}

export function seatOf(agent: Agent): Seat {
  return { kind: agent.isEnabled ? 'held' : 'disabled', agent };
}

function folded(email: string): string {
  return email.trim().toLowerCase();
}
