import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import type { HttpReply, HttpRequest } from '../host/host.ts';
import { rememberRequests } from './recent-requests.ts';

const options = { signal: new AbortController().signal, timeoutMs: 15_000 };
const get = (url: string): HttpRequest => ({ method: 'GET', url });
const answered = (status: number): HttpReply => ({
  ...{ kind: 'answered', status, body: undefined, retryAfter: undefined },
});

/** Remembers requests that are answered so, each of which takes 20 ms. */
function remembering(answer: () => Promise<HttpReply>) {
  let clock = 0;
  const now = () => (clock += 10);
  return rememberRequests(() => {
    clock += 10;
    return answer();
  }, now);
}

it('tells method, path, status and how long it took', async () => {
  const { request, recent } = remembering(() => Promise.resolve(answered(500)));
  expect(await request(get('/api/v2/chat/account'), options)).toEqual(answered(500));
  expect(recent()).toEqual([{ method: 'GET', path: '/api/v2/chat/account', outcome: 500, ms: 20 }]);
});

it('tells why there was no answer', async () => {
  const { request, recent } = remembering(() => Promise.resolve({ kind: 'unanswered', reason: 'timeout' }));
  await request(get('/api/v2/chat/goals'), options);
  expect(recent()).toMatchObject([{ outcome: 'timeout' }]);
});

it('tells what the app gave up itself, which stays given up', async () => {
  const reason = new DOMException('Closed', 'AbortError');
  const { request, recent } = remembering(() => Promise.reject(reason));
  await expect(request(get('/api/v2/chat/goals'), options)).rejects.toBe(reason);
  expect(recent()).toMatchObject([{ outcome: 'given up' }]);
});

it('keeps the last ten', async () => {
  const statuses = Array.from({ length: 12 }, (_, index) => 200 + index);
  const answer = vi.fn<() => Promise<HttpReply>>();
  for (const status of statuses) answer.mockResolvedValueOnce(answered(status));
  const { request, recent } = remembering(answer);
  const inTurn = statuses.map(() => () => request(get('/api/v2/chat/account'), options));
  for (const ask of inTurn) await ask();
  expect(recent().map(({ outcome }) => outcome)).toEqual(statuses.slice(2));
});

it.each([
  ['/api/v2/chat/agents/email/ann%40example.com', '/api/v2/chat/agents/email/…'],
  ['/api/v2/chat/agents?limit=200&since_id=360000123', '/api/v2/chat/agents'],
  ['https://acme.zendesk.com/api/v2/chat/account', '/api/v2/chat/account'],
  ['https://www.zopim.com/api/v2/agents/42', '/api/v2/agents/…'],
])('tells of %s no more than %s', async (url, path) => {
  const { request, recent } = remembering(() => Promise.resolve(answered(200)));
  await request(get(url), options);
  expect(recent()).toMatchObject([{ path }]);
});

it('tells nothing of whatever stands in an address', async () => {
  await fc.assert(
    fc.asyncProperty(fc.stringMatching(/^[a-z0-9@.-]{4,30}$/), async (secret) => {
      fc.pre(!/^(chat|account|agents|email|departments|triggers|goals|\.+)$/.test(secret));
      const { request, recent } = remembering(() => Promise.resolve(answered(200)));
      await request(get(`/api/v2/chat/agents/${encodeURIComponent(secret)}?q=${secret}`), options);
      expect(recent()).toMatchObject([{ path: '/api/v2/chat/agents/…' }]);
    }),
  );
});
