import { countedLimitNames, type Limit, type LimitName, type LimitState } from './limits.ts';

/** What the line above the limits says: the worst severity that any limit has, and which have it. */
export type Summary =
  | { readonly kind: 'exceeded' | 'reached' | 'near'; readonly names: readonly LimitName[] }
  | { readonly kind: 'room' };

const severities = [
  ['exceeded', 'over'],
  ['reached', 'reached'],
  ['near', 'near'],
] as const satisfies readonly (readonly [Summary['kind'], LimitState['kind']])[];

/**
 * The worst first. `undefined` as long as nothing can be said.
 *
 * One limit that is exceeded is a fact whatever the others turn out to be. "All have room" is a claim about
 * all of them: it is made only when at least one has room and every list that a cap could be compared with
 * was counted to its end.
 */
export function summarise(limits: readonly Limit[]): Summary | undefined {
  for (const [kind, state] of severities) {
    const names = limits.filter((limit) => limit.state.kind === state).map((limit) => limit.name);
    if (names.length > 0) return { kind, names };
  }
  const hasRoom = limits.some((limit) => limit.state.kind === 'room');
  return hasRoom && !limits.some(isStillOpen) ? { kind: 'room' } : undefined;
}

function isStillOpen({ name, state }: Limit): boolean {
  const hasList = countedLimitNames.some((counted) => counted === name);
  return hasList && (state.kind === 'stated' || state.kind === 'counting' || state.kind === 'not-counted');
}
