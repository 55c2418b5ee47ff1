import type { Cap } from './cap.ts';
import type { Count, LimitState } from './limits.ts';

/** Where one limit stands, by what the plan states and what was counted. */
export function limitState(cap: Cap, count: Count, warnAtPercent: number): LimitState {
  switch (cap.kind) {
    case 'unlimited':
      return { kind: 'unlimited', count };
    case 'unknown':
      return { kind: 'unknown', count };
    case 'counted':
      return stateOfCap(cap.max, count, warnAtPercent);
  }
}

function stateOfCap(max: number, count: Count, warnAtPercent: number): LimitState {
  switch (count.kind) {
    case 'not-asked':
      return { kind: 'stated', max };
    case 'counting':
      return { kind: 'counting', soFar: count.soFar, max };
    case 'failed':
      return { kind: 'not-counted', max, problem: count.problem };
    case 'counted':
      return compared(count.used, max, warnAtPercent);
  }
}

function compared(used: number, max: number, warnAtPercent: number): LimitState {
  if (used > max) return { kind: 'over', used, max };
  if (max === 0) return { kind: 'not-included' };
  if (used === max) return { kind: 'reached', used, max };
  return { kind: isNear(used, max, warnAtPercent) ? 'near' : 'room', used, max };
}

/** The last one left is worth a word whatever the percentage: 4 of 5 is 80 %, but 2 of 3 is only 67 %. */
function isNear(used: number, max: number, warnAtPercent: number): boolean {
  const isLastLeft = max >= 2 && max - used === 1;
  return isLastLeft || used * 100 >= max * warnAtPercent;
}
