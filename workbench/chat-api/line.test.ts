import { describe, expect, it } from 'vitest';
import { errorPage } from './error-body.ts';
import { createFaultPlan } from './faults.ts';
import type { Fault } from './faults.ts';
import { send } from './line.ts';
import type { Line, Outcome } from './line.ts';

/** A line to an API that counts what reaches it, with waits that end when the test says so. */
function createLine(faults: readonly Fault[], latencyMs = 0) {
  let reached = 0;
  const waits: { ms: number; isOver: () => void }[] = [];
  const end = new AbortController();
  const line: Line = {
    api: async () => {
      reached += 1;
      return Promise.resolve(Response.json({ hello: 'world' }, { headers: { 'x-from': 'api' } }));
    },
    faults: createFaultPlan(faults),
    latencyMs,
    errorShape: 'described',
    ended: end.signal,
    wait: (ms, signal) =>
      ms === 0
        ? Promise.resolve()
        : new Promise((resolve, reject) => {
            waits.push({ ms, isOver: resolve });
            signal.addEventListener('abort', () => reject(new Error('aborted')));
          }),
  };
  const abandon = new AbortController();
  return {
    ask: () => send(line, new Request('https://zendesk.invalid/x'), abandon.signal),
    waits,
    end,
    abandon,
    reached: () => reached,
  };
}

async function answerOf(outcome: Promise<Outcome>) {
  const settled = await outcome;
  if (settled.kind === 'lost') return 'lost';
  const { status, headers } = settled.response;
  return { status, type: headers.get('content-type'), text: await settled.response.text() };
}

/** Lets everything happen that waits for nothing but its turn. */
const turns = () => new Promise((resolve) => setImmediate(resolve));

const json = 'application/json';

describe('an answer over a line', () => {
  it.each([
    ['no fault', [], { status: 200, type: json, text: '{"hello":"world"}' }],
    ['another path', [{ path: '/y', status: 500 }], { status: 200, type: json, text: '{"hello":"world"}' }],
    ['a body', [{ path: '*', body: { a: 1 } }], { status: 200, type: json, text: '{"a":1}' }],
    ['null', [{ path: '*', body: null }], { status: 200, type: json, text: 'null' }],
    [
      'text',
      [{ path: '*', status: 418, body: 'tea', contentType: 'text/plain' }],
      { status: 418, type: 'text/plain', text: 'tea' },
    ],
    ['half', [{ path: '*', kind: 'truncated' }], { status: 200, type: json, text: '{"hello"' }],
    ['nothing', [{ path: '*', kind: 'empty' }], { status: 200, type: null, text: '' }],
    [
      'a web page',
      [{ path: '*', kind: 'html' }],
      { status: 200, type: 'text/html', text: errorPage('Sign in') },
    ],
    [
      'a status',
      [{ path: '*', status: 404 }],
      {
        status: 404,
        type: json,
        text: '{"error":"Not Found","description":"There is nothing at this address"}',
      },
    ],
    [
      'a status in a shape of its own',
      [{ path: '*', status: 404, shape: 'plain' }],
      { status: 404, type: json, text: '{"error":"There is nothing at this address"}' },
    ],
    ['wrong types', [{ path: '*', kind: 'wrong-types' }], { status: 200, type: json, text: '{"hello":7}' }],
    ['a lost connection', [{ path: '*', kind: 'lost' }], 'lost'],
  ] as const)('with %s', async (_what, faults, expected) => {
    expect(await answerOf(createLine(faults).ask())).toEqual(expected);
  });

  it('has 10 MB more than it needs', async () => {
    const outcome = await createLine([{ path: '*', kind: 'huge' }]).ask();
    const text = outcome.kind === 'answered' ? await outcome.response.text() : '';
    expect(text.length).toBeGreaterThan(10_000_000);
    expect(JSON.parse(text)).toMatchObject({ hello: 'world' });
  });

  it.each([
    ['late', { delayMs: 50 }, { 'workbench-held-ms': '50' }],
    ['twice', {}, { 'workbench-repeated': 'yes' }],
  ] as const)('comes at once, and says that the host hands it on %s', async (kind, more, headers) => {
    const { ask, waits } = createLine([{ path: '*', kind, ...more }]);
    const outcome = await ask();
    expect(outcome.kind === 'answered' && Object.fromEntries(outcome.response.headers)).toMatchObject({
      'x-from': 'api',
      ...headers,
    });
    expect(waits).toEqual([]);
  });

  it('carries the headers that a fault adds', async () => {
    const outcome = await createLine([{ path: '*', headers: { 'retry-after': '5' } }]).ask();
    expect(outcome.kind === 'answered' && Object.fromEntries(outcome.response.headers)).toMatchObject({
      'retry-after': '5',
      'x-from': 'api',
    });
  });

  it('comes after the latency and the delay of a fault', async () => {
    const { ask, waits, reached } = createLine([{ path: '*', delayMs: 70 }], 30);
    const answer = answerOf(ask());
    await turns();
    waits[0]?.isOver();
    await turns();
    expect([waits.map(({ ms }) => ms), reached()]).toEqual([[30, 70], 0]);
    waits[1]?.isOver();
    expect(await answer).toMatchObject({ status: 200 });
  });
});

describe('a write whose answer does not come', () => {
  it.each([
    ['lost', 0],
    ['lost-after-write', 1],
  ] as const)('with %s reached the API %i times', async (kind, times) => {
    const { ask, reached } = createLine([{ path: '*', kind }]);
    expect([await answerOf(ask()), reached()]).toEqual(['lost', times]);
  });

  it('lands later than the connection broke', async () => {
    const { ask, waits, reached } = createLine([{ path: '*', kind: 'late-write', delayMs: 50 }]);
    expect([await answerOf(ask()), reached()]).toEqual(['lost', 0]);
    waits[0]?.isOver();
    await turns();
    expect(reached()).toBe(1);
  });

  it('never lands once the session ended', async () => {
    const { ask, end, reached } = createLine([{ path: '*', kind: 'late-write', delayMs: 50 }]);
    await ask();
    end.abort();
    await turns();
    expect(reached()).toBe(0);
  });
});

describe('a request that is never answered', () => {
  it.each([
    ['never', 0],
    ['never-after-write', 1],
  ] as const)('with %s is held until the app gives up, and reached the API %i times', async (kind, times) => {
    const { ask, abandon, reached } = createLine([{ path: '*', kind }]);
    let isSettled = false;
    const answer = answerOf(ask()).finally(() => (isSettled = true));
    await turns();
    expect(isSettled).toBe(false);
    abandon.abort();
    expect([await answer, reached()]).toEqual(['lost', times]);
  });

  it.each(['end', 'abandon'] as const)('is let go in the middle of a wait on %s', async (how) => {
    const parts = createLine([], 1000);
    const answer = answerOf(parts.ask());
    await turns();
    parts[how].abort();
    expect([await answer, parts.reached()]).toEqual(['lost', 0]);
  });
});
