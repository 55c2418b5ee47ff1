import type { Connection } from '../../chat/connection.ts';
import type { ScreenProblem } from '../problem.ts';

/** How an attempt to connect with a token stands. One that succeeded is a connection, and no attempt any more. */
export type Attempt =
  | { readonly kind: 'none' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'failed'; readonly fault: TokenFault };

/**
 * Why a token was not taken.
 *
 * - `missing`, `malformed`: nothing was asked. `refused`: Chat does not accept it.
 * - `unchecked`: whether Chat accepts it could not be told.
 */
export type TokenFault =
  | { readonly kind: 'missing' }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'unchecked'; readonly problem: ScreenProblem };

/** The connection of an instance, and what is open through it. The token itself is nothing to show. */
export interface ConnectionState<Opened> {
  /** How many connections this instance had before. */
  readonly generation: number;
  readonly kind: Connection['kind'];
  readonly attempt: Attempt;
  /** Whether this tab can remember a token. */
  readonly canRemember: boolean;
  readonly opened: Opened;
}
