import { getEventListeners } from 'node:events';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeZaf } from './fake-zaf.ts';
import type { HttpReply, HttpRequest } from './host.ts';
import { requestThrough } from './zaf-request.ts';
import { runs } from '../property-runs.ts';

const read: HttpRequest = { method: 'GET', url: '/api/v2/chat/account' };

function answered(status: number, body: unknown, retryAfter?: string): HttpReply {
  return { kind: 'answered', status, body, retryAfter };
}

const timedOut: HttpReply = { kind: 'unanswered', reason: 'timeout' };
const noNetwork: HttpReply = { kind: 'unanswered', reason: 'network' };

let zaf: FakeZaf;
let controller: AbortController;

function ask(request: HttpRequest = read): Promise<HttpReply> {
  return requestThrough(zaf.client, request, { signal: controller.signal, timeoutMs: 20_000 });
}

beforeEach(() => {
  vi.useFakeTimers();
  zaf = new FakeZaf();
  controller = new AbortController();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the answer that the SDK holds on to', () => {
  const response = () => ({ status: 200, responseText: '[1]', responseJSON: [1], responseHeaders: 'a: b' });

  it('is empty once it was read, of a request that was resolved or rejected', async () => {
    const resolved = response();
    const first = ask();
    zaf.requests[0]?.resolve(resolved);
    expect(await first).toEqual(answered(200, [1]));
    expect(Object.values(resolved)).toEqual([200, undefined, undefined, undefined]);

    const rejected = { ...response(), status: 403 };
    const second = ask();
    zaf.requests[1]?.reject(rejected);
    expect(await second).toEqual(answered(403, [1]));
    expect(Object.values(rejected)).toEqual([403, undefined, undefined, undefined]);
  });

  it('stays as it is where it is the body itself, whatever its fields are called', async () => {
    const body = { responseText: 'not of a response' };
    const reply = ask();
    zaf.requests[0]?.resolve(body);
    expect(await reply).toEqual(answered(200, { responseText: 'not of a response' }));
  });
});

describe('a request that Support resolved', () => {
  it.each<{ what: string; value: unknown; reply: HttpReply }>([
    {
      what: 'parsed JSON',
      value: { readyState: 4, status: 201, responseText: '{"a":1}', responseJSON: { a: 1 } },
      reply: answered(201, { a: 1 }),
    },
    {
      what: 'JSON as text only',
      value: { status: 200, responseText: '[0]' },
      reply: answered(200, [0]),
    },
    {
      what: 'parsed JSON without its text',
      value: { status: 200, responseJSON: { a: 1 } },
      reply: answered(200, { a: 1 }),
    },
    {
      what: 'JSON that is null',
      value: { status: 200, responseText: 'null', responseJSON: null },
      reply: answered(200, null),
    },
    {
      what: 'JSON that is a text',
      value: { status: 200, responseText: '"7"', responseJSON: '7' },
      reply: answered(200, '7'),
    },
    {
      what: 'HTML',
      value: { status: 200, responseText: '<p>Hello' },
      reply: answered(200, '<p>Hello'),
    },
    {
      what: 'nothing',
      value: { readyState: 4, status: 204, responseText: '' },
      reply: answered(204, undefined),
    },
    { what: 'no status', value: { readyState: 0, status: 0, responseText: '' }, reply: noNetwork },
    {
      what: 'the body alone, with a status of its own',
      value: { status: 'active', plan: {} },
      reply: answered(200, { status: 'active', plan: {} }),
    },
    {
      what: 'the body alone, with a number as its status',
      value: { status: 404, plan: {} },
      reply: answered(200, { status: 404, plan: {} }),
    },
    { what: 'the body alone, HTML', value: '<p>Hello', reply: answered(200, '<p>Hello') },
    { what: 'the body alone, null', value: null, reply: answered(200, null) },
    { what: 'errors', value: { errors: { request: { message: 'no' } } }, reply: noNetwork },
    {
      what: 'the SDK’s own timeout',
      value: { name: 'TimeoutError', message: 'Timeout when invoking "request"' },
      reply: timedOut,
    },
  ])('with $what', async ({ value, reply }) => {
    const asking = ask();
    zaf.requests[0]?.resolve(value);
    expect(await asking).toEqual(reply);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a request that Support rejected', () => {
  it.each<{ what: string; reason: unknown; reply: HttpReply }>([
    {
      what: 'a refusal in JSON',
      reason: { status: 403, responseText: '{"error":"Forbidden"}', responseJSON: { error: 'Forbidden' } },
      reply: answered(403, { error: 'Forbidden' }),
    },
    {
      what: 'a page of HTML where JSON was asked for',
      reason: { readyState: 4, status: 200, statusText: 'parsererror', responseText: '<html>' },
      reply: answered(200, '<html>'),
    },
    {
      what: 'an empty answer where JSON was asked for',
      reason: { readyState: 4, status: 200, statusText: 'parsererror', responseText: '' },
      reply: answered(200, undefined),
    },
    { what: 'a status alone', reason: { status: 502 }, reply: answered(502, undefined) },
    { what: 'no network', reason: { readyState: 0, status: 0, statusText: 'error' }, reply: noNetwork },
    { what: 'jQuery’s timeout', reason: { status: 0, statusText: 'timeout' }, reply: timedOut },
    { what: 'an Error', reason: new Error('not connected'), reply: noNetwork },
    { what: 'nothing', reason: undefined, reply: noNetwork },
    { what: 'a status that HTTP does not have', reason: { status: 1e9 }, reply: noNetwork },
  ])('with $what', async ({ reason, reply }) => {
    const asking = ask();
    zaf.requests[0]?.reject(reason);
    expect(await asking).toEqual(reply);
    expect(vi.getTimerCount()).toBe(0);
  });
});

it.each<{ where: string; headers: Record<string, unknown>; retryAfter: string | undefined }>([
  { where: 'responseHeaders', headers: { responseHeaders: { 'Retry-After': '30' } }, retryAfter: '30' },
  { where: 'headers', headers: { headers: { 'RETRY-AFTER': 30 } }, retryAfter: '30' },
  {
    where: 'the text of getAllResponseHeaders',
    headers: { getAllResponseHeaders: 'date: now\r\nretry-after: Mon, 01 Jan 2035 00:00:00 GMT\r\n' },
    retryAfter: 'Mon, 01 Jan 2035 00:00:00 GMT',
  },
  {
    where: 'the second place',
    headers: { responseHeaders: {}, headers: { 'retry-after': '5' } },
    retryAfter: '5',
  },
  {
    where: 'no place',
    headers: { responseHeaders: { 'retry-after': null }, headers: 'retry-after\n: 5\nretry-after:\n' },
    retryAfter: undefined,
  },
])('Retry-After in $where is $retryAfter', async ({ headers, retryAfter }) => {
  const asking = ask();
  zaf.requests[0]?.reject({ status: 429, ...headers });
  expect(await asking).toEqual(answered(429, undefined, retryAfter));
});

it('whatever Support posts comes to a reply', async () => {
  const posted = fc.oneof(
    fc.jsonValue(),
    fc.record(
      {
        status: fc.oneof(fc.integer(), fc.constantFrom(0, 200, 429), fc.jsonValue()),
        responseText: fc.oneof(fc.string(), fc.jsonValue()),
        responseJSON: fc.jsonValue(),
        responseHeaders: fc.jsonValue(),
        errors: fc.jsonValue(),
      },
      { requiredKeys: [] },
    ),
  );
  await fc.assert(
    fc.asyncProperty(posted, fc.boolean(), async (value, isResolved) => {
      const asking = ask();
      const request = zaf.requests.pop();
      if (isResolved) request?.resolve(value);
      else request?.reject(value);
      const reply = await asking;
      expect(['answered', 'unanswered']).toContain(reply.kind);
      if (reply.kind === 'answered') expect(reply.status).toBeGreaterThanOrEqual(100);
    }),
    runs(100),
  );
});

describe('a request', () => {
  it('asks Support for JSON with the whole response, and for no retries', () => {
    void ask({ method: 'GET', url: '/api/v2/chat/goals', headers: { Accept: 'application/json' } });
    expect(zaf.requests[0]?.options).toEqual({
      url: '/api/v2/chat/goals',
      type: 'GET',
      dataType: 'json',
      headers: { Accept: 'application/json' },
      autoRetry: false,
      timeout: 20_000,
      httpCompleteResponse: true,
    });
  });

  it('lets Zendesk fill in secure settings only where it says so', () => {
    void ask({ method: 'GET', url: 'https://www.zopim.com/api/v2/account', isSecure: true });
    void ask({ method: 'GET', url: '/api/v2/chat/account', isSecure: false });
    expect(zaf.requests[0]?.options).toMatchObject({ secure: true });
    expect(zaf.requests[1]?.options).not.toHaveProperty('secure');
  });

  it('sends its body as JSON', () => {
    void ask({ method: 'PUT', url: '/api/v2/chat/account', json: { billing: { city: 'Köln' } } });
    expect(zaf.requests[0]?.options).toMatchObject({
      type: 'PUT',
      contentType: 'application/json',
      data: '{"billing":{"city":"Köln"}}',
    });
  });

  it('that was answered leaves no listener on its signal, which may live as long as the app', async () => {
    const asking = ask();
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1);
    zaf.requests[0]?.resolve({ status: 200, responseText: '{}' });
    await asking;
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  });

  it('that is never answered ends in time', async () => {
    const asking = ask();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await asking).toEqual(timedOut);
  });

  it('that is aborted rejects with the reason, leaves nothing waiting, and drops the answer', async () => {
    const asking = ask();
    const reason = new Error('the view was closed');
    controller.abort(reason);
    zaf.requests[0]?.resolve({ status: 200, responseText: '{}' });
    await expect(asking).rejects.toBe(reason);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('that was aborted before is not sent', async () => {
    controller.abort();
    await expect(ask()).rejects.toMatchObject({ name: 'AbortError' });
    expect(zaf.requests).toEqual([]);
  });

  it('that the SDK cannot even send is no network', async () => {
    zaf.client.request = () => {
      throw new TypeError('cannot be posted');
    };
    expect(await ask()).toEqual(noNetwork);
  });
});
