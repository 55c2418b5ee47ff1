import type { Agent } from '../../account/seat.ts';
import type { ScreenProblem } from '../problem.ts';
import type { Refresh } from '../state.ts';

/** Whether somebody holds a seat. `none` is said only where the whole list of agents was read. */
export type Seat =
  | { readonly kind: 'held'; readonly agent: Agent }
  | { readonly kind: 'disabled'; readonly agent: Agent }
  | { readonly kind: 'none' };

/** What a look-up found, by which way, and when that was so; `asOf` is in milliseconds since the epoch. */
export interface FoundSeat {
  readonly seat: Seat;
  readonly by: 'email' | 'list';
  readonly asOf: number;
}

/**
 * What is known of the person beside whose profile the app stands.
 *
 * - `no-email`: Support gives no address to ask by.
 * - `not-found`: Chat found nobody by the address, which proves nothing: the call is not documented.
 * - `looking`: the whole list is being read; `soFar` counts the enabled agents in it.
 */
export type PersonState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'no-email' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'looking'; readonly soFar: number }
  | ({ readonly kind: 'known'; readonly refresh: Refresh } & FoundSeat)
  | { readonly kind: 'problem'; readonly problem: ScreenProblem; readonly isRetrying: boolean };
