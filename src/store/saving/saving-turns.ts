import { chooseTurns } from '../sharing/choose-turns.ts';
import type { Means } from '../sharing/parts.ts';
import type { TakeTurn } from '../sharing/turn.ts';
import { openWire } from '../sharing/wire.ts';

interface SavingTurnsParts {
  /** Names the lock and the channel: version, account and viewer. */
  readonly name: string;
  readonly means: Means;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** From 0 up to 1. */
  readonly random: () => number;
}

/** The turns of all open tickets to save, one at a time. */
export interface SavingTurns {
  readonly takeTurn: TakeTurn;
  /** To be called after the signals of all turns were aborted. */
  readonly close: () => void;
}

export function openSavingTurns({ name, means, now, random }: SavingTurnsParts): SavingTurns {
  const fullName = `${name} saving`;
  const wire = openWire(() => means.channel(fullName));
  const takeTurn = chooseTurns(fullName, means.locks, wire, () => ({
    at: now(),
    id: random().toString(36),
  }));
  let last: Promise<void> = Promise.resolve();
  return {
    takeTurn: (work, signal) => (last = takeTurn(work, signal)),
    // A turn that is given up tells the others so, for which it needs the channel.
    close: () => void last.catch(() => undefined).then(() => wire?.close()),
  };
}
