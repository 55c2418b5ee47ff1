import type { Locks } from './parts.ts';
import type { Turn, Work } from './turn.ts';

/**
 * A turn by Web Locks, which the browser frees by itself when an instance dies. `barred` if the browser
 * refuses locks: the work was not begun then.
 */
export async function takeLockTurn(
  locks: Locks,
  name: string,
  work: Work,
  signal: AbortSignal,
): Promise<'over' | 'barred'> {
  const progress = { isBegun: false };
  const begin = async (turn: Turn) => {
    progress.isBegun = true;
    if (!signal.aborted) await work(turn, signal);
  };
  try {
    // Locks take no signal together with `ifAvailable`, hence the look at it in `begin`.
    const isTaken = await locks.request(name, { ifAvailable: true }, async (lock) => {
      if (lock === null) return true;
      await begin('first');
      return false;
    });
    if (isTaken) await locks.request(name, { signal }, () => begin('after-another'));
    return 'over';
  } catch (error) {
    if (signal.aborted) return 'over';
    if (progress.isBegun) throw error;
    return 'barred';
  }
}
