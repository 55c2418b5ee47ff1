import type { HttpReply } from '../host/host.ts';

/** The passing of time and chance, so that a test can hold them. */
export interface RetryParts {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Resolves after so many milliseconds; rejects with the signal's reason when aborted. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  /** 0 or more, below 1. */
  readonly random: () => number;
}

const mostRetries = 2;
const firstBackoffMs = 500;
/** Someone is looking at a skeleton: after so long no new attempt begins, so time-outs do not add up. */
const patienceMs = 20_000;

/**
 * Sends, and sends again, at most twice, where the server was not there or passed the request to one that
 * was not (502, 503, 504, no answer). Only for requests that may be repeated. A 429 is not repeated: it
 * asks for longer than anybody waits here.
 */
export async function withRetries(
  send: () => Promise<HttpReply>,
  parts: RetryParts,
  signal: AbortSignal,
): Promise<HttpReply> {
  const startedAt = parts.now();
  let reply = await send();
  for (let retry = 0; retry < mostRetries && isWorthAnother(reply); retry += 1) {
    if (parts.now() - startedAt >= patienceMs) break;
    await parts.wait(backoffMs(retry, parts.random()), signal);
    reply = await send();
  }
  return reply;
}

function isWorthAnother(reply: HttpReply): boolean {
  return reply.kind === 'unanswered' || [502, 503, 504].includes(reply.status);
}

/** Doubles each time, and is spread by half so that twenty tickets that failed together do not return together. */
function backoffMs(retry: number, random: number): number {
  return firstBackoffMs * 2 ** retry * (0.5 + random);
}
