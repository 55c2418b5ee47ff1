import { describe, expect, it } from 'vitest';
import type { HttpReply } from '../host/host.ts';
import type { Answer } from './answer.ts';
import { createPatience } from './patience.ts';

const second = 1_000;
const refused = (retryAfter?: string): HttpReply => ({
  kind: 'answered',
  status: 429,
  body: undefined,
  retryAfter,
});
const refusal = (retryAt: number): Answer<never> => ({
  ok: false,
  problem: { kind: 'rate-limited', status: 429, retryAt },
});

/** Waits as told after each 429, and says how long that was, in seconds. */
function waits(times: number, said?: string): number[] {
  let now = 1_000_000;
  const patience = createPatience(() => now);
  return Array.from({ length: times }, () => {
    const answer = patience(refused(said), refusal(now + 7 * second));
    if (answer.ok || answer.problem.kind !== 'rate-limited') throw new Error('A 429 is a refusal');
    const wait = answer.problem.retryAt - now;
    now = answer.problem.retryAt;
    return wait / second;
  });
}

describe('after a 429', () => {
  it('waits 30 seconds where it does not say, and longer each time that was too short', () => {
    expect(waits(6)).toEqual([30, 60, 120, 240, 300, 300]);
  });

  it.each(['7', 'Thu, 01 Jan 1970 01:00:00 GMT'])('waits as it says: %s', (said) => {
    expect(waits(3, said)).toEqual([7, 7, 7]);
  });

  it('lets requests that were refused together wait together', () => {
    let now = 0;
    const patience = createPatience(() => now);
    const first = patience(refused(), refusal(1));
    now = 2 * second;
    expect(patience(refused(), refusal(1))).toEqual(first);
  });

  it('begins again with 30 seconds after an answer', () => {
    let now = 0;
    const patience = createPatience(() => now);
    patience(refused(), refusal(1));
    now = 30 * second;
    patience({ kind: 'answered', status: 200, body: {}, retryAfter: undefined }, { ok: true, value: 1 });
    expect(patience(refused(), refusal(1))).toMatchObject({ problem: { retryAt: 60 * second } });
  });
});
