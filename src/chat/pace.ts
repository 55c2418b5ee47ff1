/** What the other live instances of this browser send: they keep one pace together. */
export interface SentElsewhere {
  /** When they sent since a time, in any order; milliseconds since the epoch. */
  readonly times: (since: number) => readonly number[];
  /** Tells them when this instance sent lately. */
  readonly tell: (sentAt: readonly number[]) => void;
}

export interface PaceParts {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Resolves after so many milliseconds; rejects with the signal's reason when aborted. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly elsewhere: SentElsewhere;
}

const windowMs = 60_000;
/**
 * The API allows an account about 200 requests a minute, for all its agents and integrations together. This
 * app promises to stay under 60 of them in one browser. The distance is for what two instances send in the
 * moment before they hear of each other.
 */
const mostInWindow = 50;

/**
 * Keeps this instance and those elsewhere to 50 requests in any 60 seconds. The function that it returns
 * resolves when the next request may be sent, and counts it as sent; it rejects with the signal's reason
 * when aborted, and then counts nothing.
 */
export function createPace({ now, wait, elsewhere }: PaceParts): (signal: AbortSignal) => Promise<void> {
  let own: readonly number[] = [];

  return async (signal) => {
    for (;;) {
      signal.throwIfAborted();
      const at = now();
      // What lies ahead was noted before the clock was put back, and would hold everything up until then.
      const isInWindow = (sent: number) => sent <= at && at - sent <= windowMs;
      own = own.filter(isInWindow);
      const all = [...own, ...elsewhere.times(at - windowMs).filter(isInWindow)];
      if (all.length < mostInWindow) {
        own = [...own, at];
        elsewhere.tell(own);
        return;
      }
      await wait(Math.min(...all) + windowMs + 1 - at, signal);
    }
  };
}
