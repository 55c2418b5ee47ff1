import type { HttpReply } from '../host/host.ts';
import type { Answer } from './answer.ts';
import { isTimeSaid } from './retry-after.ts';

const firstWaitMs = 30_000;
const longestWaitMs = 5 * 60_000;

/**
 * How long to wait after a 429 that does not say, or whose header Support does not hand on: 30 seconds, and
 * twice as long each time that was too short, up to five minutes. Requests that were refused together wait
 * together; an answer ends the growth. `now` is in milliseconds since the epoch.
 */
export function createPatience(
  now: () => number,
): <Value>(reply: HttpReply, answer: Answer<Value>) => Answer<Value> {
  let waitMs = 0;
  let until = 0;
  return (reply, answer) => {
    if (answer.ok) waitMs = 0;
    if (answer.ok || answer.problem.kind !== 'rate-limited' || isTimeSaid(reply, now())) return answer;
    if (now() >= until) {
      waitMs = waitMs === 0 ? firstWaitMs : Math.min(2 * waitMs, longestWaitMs);
      until = now() + waitMs;
    }
    return { ok: false, problem: { ...answer.problem, retryAt: until } };
  };
}
