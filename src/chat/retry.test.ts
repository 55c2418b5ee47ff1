import { describe, expect, it } from 'vitest';
import type { HttpReply } from '../host/host.ts';
import { withRetries } from './retry.ts';

const status = (code: number): HttpReply => ({
  kind: 'answered',
  status: code,
  body: {},
  retryAfter: undefined,
});
const lost: HttpReply = { kind: 'unanswered', reason: 'network' };
const timeout: HttpReply = { kind: 'unanswered', reason: 'timeout' };

/** Sends `replies` one after the other, each after `sendMs`, on a clock that only these and the waits move. */
async function send(replies: readonly HttpReply[], { sendMs = 0, random = 0.5 } = {}) {
  let time = 1_700_000_000_000;
  let sent = 0;
  const waits: number[] = [];
  const reply = await withRetries(
    () => {
      time += sendMs;
      const next = replies[sent] ?? lost;
      sent += 1;
      return Promise.resolve(next);
    },
    {
      now: () => time,
      random: () => random,
      wait: (ms) => {
        waits.push(ms);
        time += ms;
        return Promise.resolve();
      },
    },
    new AbortController().signal,
  );
  return { reply, sent, waits };
}

describe('a request that may be repeated', () => {
  it.each([status(502), status(503), status(504), lost])('is sent again after %j', async (first) => {
    expect(await send([first, status(200)])).toMatchObject({ reply: status(200), sent: 2 });
  });

  it.each([200, 400, 401, 403, 404, 405, 409, 422, 429, 500, 501])(
    'is not sent again after %i',
    async (code) => {
      expect(await send([status(code)])).toMatchObject({ reply: status(code), sent: 1 });
    },
  );

  it('is sent three times at most, and then is what it was last', async () => {
    expect(await send([lost, lost, status(503), status(200)])).toMatchObject({ reply: status(503), sent: 3 });
  });

  it.each([
    [0, [250, 500]],
    [0.5, [500, 1000]],
  ])('waits longer each time, spread by chance (%d)', async (random, waits) => {
    expect((await send([], { random })).waits).toEqual(waits);
  });

  it('is sent only twice where each time nothing came for 15 s', async () => {
    expect(await send([timeout, timeout, timeout], { sendMs: 15_000 })).toMatchObject({
      reply: timeout,
      sent: 2,
    });
  });

  it('is not sent again once it is no longer wanted', async () => {
    const reason = new Error('gone');
    let sent = 0;
    const sending = withRetries(
      () => {
        sent += 1;
        return Promise.resolve(lost);
      },
      { now: () => 0, random: () => 0, wait: () => Promise.reject(reason) },
      new AbortController().signal,
    );
    await expect(sending).rejects.toBe(reason);
    expect(sent).toBe(1);
  });
});
