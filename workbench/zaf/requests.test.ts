import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HttpAnswer } from './jqxhr.ts';
import type { LogEntry } from './log.ts';
import type { Perform } from './requests.ts';
import { runRequest } from './requests.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function answer(status: number, headers: HttpAnswer['headers'] = []): HttpAnswer {
  return { status, statusText: '', headers, text: '' };
}

/** Never answers; gives up when told to. */
const silent: Perform = (_, signal) =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('aborted')));
  });

function run(perform: Perform, options: unknown, page = new AbortController()) {
  const log: LogEntry[] = [];
  const parts = { perform, areHeadersReadable: () => true, log: log.push.bind(log), now: Date.now };
  const settled = runRequest(parts, { id: '1', instanceGuid: 'a', options }, page.signal);
  const states = () => log.flatMap((entry) => (entry.kind === 'request' ? [entry.state.kind] : ['note']));
  return { settled, states };
}

describe('a request of an app', () => {
  it('is written down when it starts and when it ends', async () => {
    const { settled, states } = run(() => Promise.resolve(answer(200)), '/a');
    expect(states()).toEqual(['pending']);
    await settled;
    expect(states()).toEqual(['pending', 'answered']);
  });

  it('fails after its own timeout', async () => {
    const { settled } = run(silent, { url: '/a', timeout: 500 });
    await vi.advanceTimersByTimeAsync(500);
    expect((await settled)[0]?.responseArgs[1]).toBe('timeout');
  });

  it('fails where no answer comes', async () => {
    const { settled } = run(() => Promise.reject(new TypeError('offline')), '/a');
    expect((await settled)[0]?.responseArgs[0]).toMatchObject({ status: 0 });
  });

  it('is dropped with the page that asked: its number means another request on the next page', async () => {
    const page = new AbortController();
    const { settled, states } = run(silent, '/a', page);
    page.abort();
    expect(await settled).toEqual([]);
    expect(states()).toEqual(['pending', 'dropped']);
  });

  it('is tried once more after a 429, when its Retry-After has passed', async () => {
    const perform = vi.fn<Perform>().mockResolvedValue(answer(429, [['Retry-After', '3']]));
    const { settled } = run(perform, '/a');
    await vi.advanceTimersByTimeAsync(2999);
    expect(perform).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect((await settled)[0]?.responseArgs[0]).toMatchObject({ status: 429 });
    expect(perform).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['autoRetry is false', { url: '/a', autoRetry: false }, '3'],
    ['Retry-After is a date', '/a', 'Wed, 21 Oct 2026 07:28:00 GMT'],
  ])('is not tried again after a 429 where %s', async (_, options, retryAfter) => {
    const perform = vi.fn<Perform>().mockResolvedValue(answer(429, [['retry-after', retryAfter]]));
    await run(perform, options).settled;
    expect(perform).toHaveBeenCalledTimes(1);
  });

  it('is answered as late as its answer says, and later than its own timeout', async () => {
    const held = { ...answer(200), heldMs: 3000 };
    const { settled } = run(() => Promise.resolve(held), { url: '/a', timeout: 500 });
    let isSettled = false;
    void settled.then(() => (isSettled = true));
    await vi.advanceTimersByTimeAsync(2999);
    expect(isSettled).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect((await settled).map(({ event }) => event)).toEqual(['done']);
  });

  it('is answered twice where its answer says so', async () => {
    const { settled } = run(() => Promise.resolve({ ...answer(200), isRepeated: true }), '/a');
    const [first, second] = await settled;
    expect(first?.event).toBe('done');
    expect(second).toEqual(first);
  });

  it('without an address fails, and says so in the log', async () => {
    const perform = vi.fn<Perform>();
    const { settled, states } = run(perform, { type: 'GET' });
    expect((await settled)[0]?.event).toBe('fail');
    expect(states()).toEqual(['note']);
    expect(perform).not.toHaveBeenCalled();
  });
});
