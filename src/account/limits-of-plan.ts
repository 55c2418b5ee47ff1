import type { Cap } from './cap.ts';
import { limitState } from './limit-state.ts';
import type { Counts, Limit } from './limits.ts';
import type { PlanCaps } from './plan.ts';

/** The six rows, in the order of `limitNames`. `warnAtPercent` is a percentage of the cap, 1–99. */
export function limitsOf(caps: PlanCaps, counts: Counts, warnAtPercent: number): readonly Limit[] {
  return [
    { name: 'agents', state: limitState(caps.agents, counts.agents, warnAtPercent) },
    { name: 'departments', state: limitState(caps.departments, counts.departments, warnAtPercent) },
    triggers(caps, counts, warnAtPercent),
    { name: 'goals', state: limitState(caps.goals, counts.goals, warnAtPercent) },
    { name: 'concurrentChats', state: withoutList(caps.concurrentChats) },
    { name: 'historySearch', state: withoutList(caps.historySearchDays) },
  ];
}

function triggers(caps: PlanCaps, counts: Counts, warnAtPercent: number): Limit {
  const { basicTriggers: basic, advancedTriggers: advanced } = caps;
  const count = counts.triggers;
  return {
    name: 'triggers',
    basic,
    advanced,
    count,
    state: limitState(sum(basic, advanced), count, warnAtPercent),
  };
}

/** An unknown part makes the whole unknown, beside an unlimited one too: not stated is never "no limit". */
function sum(one: Cap, other: Cap): Cap {
  if (one.kind === 'unknown' || other.kind === 'unknown') return { kind: 'unknown' };
  if (one.kind === 'unlimited' || other.kind === 'unlimited') return { kind: 'unlimited' };
  return { kind: 'counted', max: one.max + other.max };
}

/** The API has no list for this limit, so a cap of 0 is all that there is to say. */
function withoutList(cap: Cap): Limit['state'] {
  if (cap.kind === 'counted' && cap.max === 0) return { kind: 'not-included' };
  return limitState(cap, { kind: 'not-asked' }, 100);
}
