interface PaceParts {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Resolves after so many milliseconds; rejects with the signal's reason when aborted. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
}

const windowMs = 60_000;
/**
 * The API allows an account about 200 requests a minute, for all its agents and integrations together. This
 * app promises to stay under 60 of them, and keeps some distance.
 */
const mostInWindow = 50;

/**
 * Keeps one instance to 50 requests in any 60 seconds. The function that it returns resolves when the next
 * request may be sent, and counts it as sent; it rejects with the signal's reason when aborted, and then
 * counts nothing.
 */
export function createPace({ now, wait }: PaceParts): (signal: AbortSignal) => Promise<void> {
  let sentAt: readonly number[] = [];

  return async (signal) => {
    for (;;) {
      signal.throwIfAborted();
      const at = now();
      // What lies ahead was noted before the clock was put back, and would hold everything up until then.
      sentAt = sentAt.filter((sent) => sent <= at && at - sent <= windowMs);
      const oldest = sentAt[0];
      if (oldest === undefined || sentAt.length < mostInWindow) {
        sentAt = [...sentAt, at];
        return;
      }
      await wait(oldest + windowMs + 1 - at, signal);
    }
  };
}
