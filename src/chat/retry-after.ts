import type { HttpReply } from '../host/host.ts';

const secondMs = 1000;
/** Where the header is absent or cannot be read. */
const defaultWaitMs = 30 * secondMs;
/** One try an hour costs the account nothing, so a longer wait serves nobody who looks at a screen. */
const longestWaitMs = 60 * 60 * secondMs;

/**
 * When to ask again after a 429, in milliseconds since the epoch: at least a second from now, at most an
 * hour. `header` is `Retry-After`, in seconds or as an HTTP date. A date that is over is not taken as "now":
 * it is more likely that this clock is ahead, and then every date would be.
 */
export function retryAt(header: string | undefined, now: number): number {
  const waitMs = secondsIn(header) ?? untilDateIn(header, now) ?? defaultWaitMs;
  return now + Math.min(Math.max(waitMs, secondMs), longestWaitMs);
}

/** Whether a reply's `Retry-After` is there and can be read. */
export function isTimeSaid(reply: HttpReply, now: number): boolean {
  if (reply.kind === 'unanswered') return false;
  return secondsIn(reply.retryAfter) !== undefined || untilDateIn(reply.retryAfter, now) !== undefined;
}

function secondsIn(header: string | undefined): number | undefined {
  const text = header?.trim() ?? '';
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) * secondMs : undefined;
}

function untilDateIn(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (!/^[A-Z][a-z]{2}, .* GMT$/.test(text)) return undefined;
  const waitMs = Date.parse(text) - now;
  return waitMs > 0 ? waitMs : undefined;
}
