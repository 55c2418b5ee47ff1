import { isCountedLimit, type Limit, type LimitName, type LimitState } from './limits.ts';

/**
 * What the line above the limits says: the worst severity that any limit has, and which have it; or that
 * this is not known yet (`counting`) or not for all of them (`incomplete`).
 */
export type Summary =
  | { readonly kind: 'exceeded' | 'reached' | 'near'; readonly names: readonly LimitName[] }
  | { readonly kind: 'room' | 'counting' | 'incomplete' };

const severities = [
  ['exceeded', 'over'],
  ['reached', 'reached'],
  ['near', 'near'],
] as const satisfies readonly (readonly [Summary['kind'], LimitState['kind']])[];

/**
 * The worst first. `undefined` where nothing can be compared.
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
  const listed = limits.filter(({ name }) => isCountedLimit(name));
  const isOneOf = (...kinds: LimitState['kind'][]) => listed.some(({ state }) => kinds.includes(state.kind));
  if (isOneOf('stated', 'counting')) return { kind: 'counting' };
  if (isOneOf('not-counted')) return { kind: 'incomplete' };
  return isOneOf('room') ? { kind: 'room' } : undefined;
}
