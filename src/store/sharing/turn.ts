/**
 * How a turn came about, which tells what this instance may have missed.
 *
 * - `first`: nobody held the lock. `after-another`: somebody did, and what it loaded may still be on its way.
 * - `elected`: the others were listened to. `alone`: nobody can be listened to.
 */
export type Turn = 'first' | 'after-another' | 'elected' | 'alone';

/** Does nothing once the signal has aborted, and stops at once when it does. */
export type Work = (turn: Turn, signal: AbortSignal) => Promise<void>;

/**
 * Does the work when it is this instance's turn, and at most one live instance has a turn at a time. Resolves
 * when the work is done, or not needed any more, which the signal says. Rejects with what the work throws.
 */
export type TakeTurn = (work: Work, signal: AbortSignal) => Promise<void>;
