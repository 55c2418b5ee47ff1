import type { Count } from '../../account/limits.ts';
import type { Agent } from '../../account/seat.ts';
import type { Picture } from '../../store/picture.ts';
import type { Refresh } from '../../store/state.ts';

/** What there is of the list of agents, which is with the ticket that read it, or on its way from there. */
export type AgentsOnHand =
  | { readonly kind: 'known'; readonly agents: readonly Agent[] }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' };

export function agentsOnHand(
  { personal, counts }: Pick<Picture, 'personal' | 'counts'>,
  refresh: Refresh,
): AgentsOnHand {
  if (personal?.agents !== undefined) return { kind: 'known', agents: personal.agents };
  const hasFailed = counts.agents.kind === 'failed' || refresh.kind === 'failed';
  return { kind: hasFailed && refresh.kind !== 'running' ? 'failed' : 'loading' };
}

/** Whether the list was read or may still be: a list that is refused or missing has nothing to open. */
export function isListable(count: Count): boolean {
  switch (count.kind) {
    case 'counting':
    case 'counted':
      return true;
    case 'failed':
      return count.problem === 'busy' || count.problem === 'failed';
    case 'not-asked':
      return false;
  }
}
