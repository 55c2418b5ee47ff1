/**
 * How a turn came about, which tells what this instance may have missed.
 *
 * - `first`: nobody held the lock. `after-another`: somebody did, and what it loaded may still be on its way.
 * - `elected`: the others were listened to. `alone`: nobody can be listened to.
 */
export type Turn = 'first' | 'after-another' | 'elected' | 'alone';

/** What is done in a turn. The signal aborts when it is not needed any more, or has to give way. */
export type Work = (turn: Turn, signal: AbortSignal) => Promise<void>;

/**
 * Does the work when it is this instance's turn, and at most one live instance has a turn at a time. Resolves
 * when the work is done, or not needed any more, which the signal says: work is never begun then. Rejects with what the work throws.
 */
export type TakeTurn = (work: Work, signal: AbortSignal) => Promise<void>;
