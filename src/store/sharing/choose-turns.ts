import { attempt } from './attempt.ts';
import { channelTurns } from './channel-turns.ts';
import type { Claim } from './claim.ts';
import { takeLockTurn } from './lock-turns.ts';
import type { Locks } from './parts.ts';
import type { TakeTurn } from './turn.ts';
import type { Wire } from './wire.ts';

const takeTurnAlone: TakeTurn = async (work, signal) => {
  if (!signal.aborted) await work('alone', signal);
};

/** By lock; where locks are barred, by election on the channel; without that, each for itself. */
export function chooseTurns(
  name: string,
  findLocks: () => Locks | undefined,
  wire: Wire | undefined,
  newClaim: () => Claim,
): TakeTurn {
  const locks = attempt(findLocks);
  const takeTurnWithoutLocks = wire === undefined ? takeTurnAlone : channelTurns(wire, newClaim);
  return async (work, signal) => {
    const outcome = locks && (await takeLockTurn(locks, name, work, signal));
    if (outcome !== 'over') await takeTurnWithoutLocks(work, signal);
  };
}
