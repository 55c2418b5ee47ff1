import { setTimeout as sleep } from 'node:timers/promises';

/** Time as the workbench sees it. */
export interface Clock {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Rejects when the signal is aborted. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** A clock that can be put forward. Waits stay as long as they are. */
export interface SettableClock extends Clock {
  readonly putForward: (ms: number) => void;
}

export function createSettableClock(clock: Clock): SettableClock {
  let aheadMs = 0;
  return {
    ...clock,
    now: () => clock.now() + aheadMs,
    putForward: (ms) => {
      aheadMs += ms;
    },
  };
}

export const systemClock: Clock = {
  now: Date.now,
  wait: (ms, signal) => sleep(ms, undefined, { signal }),
};
