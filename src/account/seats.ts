import type { Agent } from './seat.ts';

/** Who holds a seat and who is disabled, each longest unseen first. */
export interface Seats {
  readonly held: readonly Agent[];
  readonly disabled: readonly Agent[];
}

export type Role = 'owner' | 'administrator' | 'agent';

/** One fixed order of names for everybody: the same list reads the same in two tickets and two browsers. */
const byName = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** Those never seen come first, then the longest unseen; among equals, by name. */
export function seatsOf(agents: readonly Agent[]): Seats {
  const sorted = agents.toSorted(
    (one, other) =>
      lastSeen(one) - lastSeen(other) || byName.compare(label(one), label(other)) || one.id - other.id,
  );
  return {
    held: sorted.filter((agent) => agent.isEnabled),
    disabled: sorted.filter((agent) => !agent.isEnabled),
  };
}

/** The highest role that an agent has. */
export function roleOf(agent: Agent): Role {
  if (agent.isOwner) return 'owner';
  return agent.isAdministrator ? 'administrator' : 'agent';
}

/** Whether every word of the query is in the name or the e-mail address, whatever case and accents. */
export function matchesSearch(agent: Agent, query: string): boolean {
  const text = folded(`${agent.name ?? ''} ${agent.email ?? ''}`);
  return folded(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function lastSeen(agent: Agent): number {
  return agent.lastSeenAt ?? 0;
}

function label(agent: Agent): string {
  return agent.name ?? agent.email ?? '';
}

/** Without case and accents: "É" and "e" are one letter to somebody who searches. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}
