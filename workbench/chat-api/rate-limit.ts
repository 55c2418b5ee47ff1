const windowMs = 60_000;

/** Counts an account's requests by the minute (Chat API, "Rate limit"). */
export interface RateLimit {
  /** Takes one request off this minute's allowance; where none is left, milliseconds until there is. */
  readonly take: () => number | undefined;
}

export function createRateLimit(parts: {
  readonly perMinute: number;
  readonly usedByOthers: number;
  /** Whether others use up as many in every minute, and not in the first one alone. */
  readonly doOthersGoOn: boolean;
  readonly now: () => number;
}): RateLimit {
  let endsAt = parts.now() + windowMs;
  let used = parts.usedByOthers;
  return {
    take: () => {
      const now = parts.now();
      if (now >= endsAt) {
        endsAt = now + windowMs;
        used = parts.doOthersGoOn ? parts.usedByOthers : 0;
      }
      if (used >= parts.perMinute) return endsAt - now;
      used += 1;
      return undefined;
    },
  };
}

/** The header's two forms (HTTP, "Retry-After"): whole seconds, or a date of that second or later. */
export function retryAfterHeader(waitMs: number, form: 'seconds' | 'date', now: number): string {
  const seconds = Math.max(1, Math.ceil(waitMs / 1000));
  return form === 'seconds' ? String(seconds) : new Date(now + seconds * 1000).toUTCString();
}
