import type { Cap } from './cap.ts';

/** The limits in the order in which they are always shown. */
export const limitNames = [
  'agents',
  'departments',
  'triggers',
  'goals',
  'concurrentChats',
  'historySearch',
] as const;

export type LimitName = (typeof limitNames)[number];

/** The limits whose use can be counted: each has a list in the Chat API. */
const countedLimitNames = ['agents', 'departments', 'triggers', 'goals'] as const;

export type CountedLimitName = (typeof countedLimitNames)[number];

export function isCountedLimit(name: LimitName): name is CountedLimitName {
  return countedLimitNames.some((counted) => counted === name);
}

/** Why a list could not be counted. */
export type CountProblem = 'refused' | 'absent' | 'busy' | 'failed';

/** How far the counting of one limit's list is. `off` counts what is there but disabled. */
export type Count =
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'counting'; readonly soFar: number }
  | { readonly kind: 'counted'; readonly used: number; readonly off: number }
  | { readonly kind: 'failed'; readonly problem: CountProblem };

export type Counts = Readonly<Record<CountedLimitName, Count>>;

/**
 * Where a limit stands. `max` is the cap, `used` the count.
 *
 * - `counting`, `not-counted`, `stated`: there is a cap and no full count (yet): none was made, it is
 *   being made, it failed, or the API has no list for this limit.
 * - `unlimited`, `unknown`: there is no number to compare with; `used` is there if it was counted.
 */
export type LimitState =
  | { readonly kind: 'over'; readonly used: number; readonly max: number }
  | { readonly kind: 'reached'; readonly used: number; readonly max: number }
  | { readonly kind: 'near'; readonly used: number; readonly max: number }
  | { readonly kind: 'room'; readonly used: number; readonly max: number }
  | { readonly kind: 'not-included' }
  | { readonly kind: 'unlimited'; readonly count: Count }
  | { readonly kind: 'unknown'; readonly count: Count }
  | { readonly kind: 'stated'; readonly max: number }
  | { readonly kind: 'counting'; readonly soFar: number; readonly max: number }
  | { readonly kind: 'not-counted'; readonly max: number; readonly problem: CountProblem };

/** One row of the limits. Triggers have two caps and one count, which the API does not let us split. */
export type Limit = {
  readonly state: LimitState;
} & (
  | { readonly name: Exclude<LimitName, 'triggers'> }
  | { readonly name: 'triggers'; readonly basic: Cap; readonly advanced: Cap; readonly count: Count }
);
