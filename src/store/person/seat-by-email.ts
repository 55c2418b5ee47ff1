import type { Agent } from '../../account/seat.ts';
import type { Seat } from './person-state.ts';

/** The seat of whom the address belongs to, in a list that holds all agents. Letter case does not matter. */
export function seatByEmail(agents: readonly Agent[], email: string): Seat {
  const same = agentsByEmail(agents, email);
  const agent = same.find(({ isEnabled }) => isEnabled) ?? same[0];
  return agent === undefined ? { kind: 'none' } : seatOf(agent);
}

/** Those whose address it is. */
export function agentsByEmail(agents: readonly Agent[], email: string): readonly Agent[] {
  return agents.filter((agent) => agent.email !== undefined && folded(agent.email) === folded(email));
}

export function seatOf(agent: Agent): Seat {
  return { kind: agent.isEnabled ? 'held' : 'disabled', agent };
}

function folded(email: string): string {
  return email.trim().toLowerCase();
}
