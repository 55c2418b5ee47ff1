import type { Agent } from './seat.ts';

/** What agents come to, without the people: all that the limits and the evidence need of them. */
export interface AgentTally {
  readonly enabled: number;
  readonly disabled: number;
  /** When the first of them was created, in milliseconds since the epoch; `Infinity` where none says. */
  readonly firstCreatedAt: number;
  readonly ownerName: string | undefined;
}

export const nobodyTallied: AgentTally = {
  enabled: 0,
  disabled: 0,
  firstCreatedAt: Infinity,
  ownerName: undefined,
};

/** The tally with more agents, none of whom is in it yet. */
export function tallied(tally: AgentTally, agents: readonly Agent[]): AgentTally {
  let { enabled, disabled, firstCreatedAt, ownerName } = tally;
  for (const { isEnabled, createdAt = Infinity, isOwner, name } of agents) {
    if (isEnabled) enabled += 1;
    else disabled += 1;
    firstCreatedAt = Math.min(firstCreatedAt, createdAt);
    if (isOwner) ownerName ??= name;
  }
  return { enabled, disabled, firstCreatedAt, ownerName };
}
