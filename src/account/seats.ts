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

/**
 * Those in whose name or e-mail address every word of the query is, whatever case and accents. Without a word
 * it is the very same list.
 */
export function matching(agents: readonly Agent[], query: string): readonly Agent[] {
  const words = folded(query).match(/\S+/g);
  if (words === null) return agents;
  return agents.filter(({ name, email }) => {
    const text = folded(`${name ?? ''} ${email ?? ''}`);
    return words.every((word) => text.includes(word));
  });
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
