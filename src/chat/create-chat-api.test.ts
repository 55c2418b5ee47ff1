import { describe, expect, it } from 'vitest';
import type { Host, HttpReply, HttpRequest } from '../host/host.ts';
import type { ChatApi } from './chat-api.ts';
import type { Connection } from './connection.ts';
import { createChatApis } from './create-chat-api.ts';

const signal = new AbortController().signal;
const reply = (status: number, body: unknown): HttpReply => ({
  kind: 'answered',
  status,
  body,
  retryAfter: undefined,
});
const lost: HttpReply = { kind: 'unanswered', reason: 'timeout' };

/** The API over a host that answers by `answer` and keeps what was asked, on a clock that waiting moves. */
function api(answer: (request: HttpRequest) => HttpReply, connection: Connection = { kind: 'session' }) {
  const sent: HttpRequest[] = [];
  const timeouts = new Set<number>();
  let time = 0;
  const request: Host['request'] = (asked, { timeoutMs }) => {
    sent.push(asked);
    timeouts.add(timeoutMs);
    return Promise.resolve(answer(asked));
  };
  const connect = createChatApis({
    request,
    now: () => time,
    random: () => 0,
    elsewhere: { times: () => [], tell: () => undefined },
    wait: (ms) => {
      time += ms;
      return Promise.resolve();
    },
  });
  return { chat: connect(connection), connect, sent, timeouts, elapsed: () => time };
}

describe('each call', () => {
  it.each<[string, (chat: ChatApi) => Promise<unknown>]>([
    ['/account', (chat) => chat.account(signal)],
    ['/agents/me', (chat) => chat.me(signal)],
    ['/agents?limit=100&since_id=0', (chat) => chat.agents(() => undefined, signal)],
    ['/agents/email/a%2Fb%3F%40example.com', (chat) => chat.agentByEmail('a/b?@example.com', signal)],
    ['/departments', (chat) => chat.departments(signal)],
    ['/triggers', (chat) => chat.triggers(signal)],
    ['/goals', (chat) => chat.goals(signal)],
  ])('asks for %s, and gives up on one request after 15 s', async (path, call) => {
    const { chat, sent, timeouts } = api(() => reply(403, null));
    expect(await call(chat)).toEqual({ ok: false, problem: { kind: 'forbidden', status: 403 } });
    expect(sent).toEqual([{ method: 'GET', url: `/api/v2/chat${path}` }]);
    expect([...timeouts]).toEqual([15_000]);
  });

  it('that reads is repeated when nothing came', async () => {
    const { chat, sent } = api(() => lost);
    expect(await chat.account(signal)).toEqual({ ok: false, problem: lost });
    expect(sent).toHaveLength(3);
  });

  it('sends nothing once it is no longer wanted', async () => {
    const { chat, sent } = api(() => reply(200, {}));
    const reason = new Error('gone');
    const aborted = AbortSignal.abort(reason);
    await expect(chat.account(aborted)).rejects.toBe(reason);
    await expect(chat.agents(() => undefined, aborted)).rejects.toBe(reason);
    await expect(chat.updateBilling({ city: 'Bonn' }, aborted)).rejects.toBe(reason);
    expect(sent).toEqual([]);
  });

  it('shares one pace with all the others, over whichever connection', async () => {
    const { chat, connect, sent, elapsed } = api(() => reply(200, []));
    for (let call = 0; call < 25; call += 1) await Promise.all([chat.goals(signal), chat.triggers(signal)]);
    expect([sent.length, elapsed()]).toEqual([50, 0]);
    await connect({ kind: 'shared' }).departments(signal);
    expect(elapsed()).toBeGreaterThan(60_000);
  });
});

describe('an agent by e-mail address', () => {
  it('is nobody where the answer is 404', async () => {
    const { chat } = api(() => reply(404, { error: 'Not found' }));
    expect(await chat.agentByEmail('eva@example.com', signal)).toEqual({ ok: true, value: undefined });
  });

  it('is who was found', async () => {
    const { chat } = api(() => reply(200, { id: 5, email: 'eva@example.com', enabled: true }));
    expect(await chat.agentByEmail('eva@example.com', signal)).toMatchObject({ ok: true, value: { id: 5 } });
  });
});

describe('an update of the billing contact', () => {
  const changes = { email: 'new@example.com', first_name: '' };

  it('sends the changes and nothing else, and hands on nothing of the partial answer', async () => {
    const { chat, sent } = api(() =>
      reply(200, { billing: { first_name: 'x' }, plan: { file_upload: true } }),
    );
    expect(await chat.updateBilling(changes, signal)).toEqual({ ok: true, value: undefined });
    expect(sent).toEqual([{ method: 'PUT', url: '/api/v2/chat/account', json: { billing: changes } }]);
  });

  it.each([lost, reply(502, ''), reply(503, ''), reply(504, ''), reply(429, null), reply(409, null)])(
    'is sent once, whatever came of it: %j',
    async (answer) => {
      const { chat, sent } = api(() => answer);
      expect(await chat.updateBilling(changes, signal)).toMatchObject({ ok: false });
      expect(sent).toHaveLength(1);
    },
  );

  it('may be answered by nothing, but not by a page that something else sent', async () => {
    expect(await api(() => reply(204, undefined)).chat.updateBilling(changes, signal)).toMatchObject({
      ok: true,
    });
    expect(await api(() => reply(200, '<html>Sign in</html>')).chat.updateBilling(changes, signal)).toEqual({
      ok: false,
      problem: { kind: 'unreadable', status: 200 },
    });
  });

  it('never leaves over a shared credential', async () => {
    const { chat, sent } = api(() => reply(200, {}), { kind: 'shared' });
    expect(await chat.updateBilling(changes, signal)).toMatchObject({ problem: { kind: 'not-allowed' } });
    expect(sent).toEqual([]);
  });
});

const bearer = { Authorization: 'Bearer a-token' };

describe('a connection', () => {
  it.each<[string, Connection, Partial<HttpRequest>]>([
    ['the session', { kind: 'session' }, { url: '/api/v2/chat/account' }],
    [
      "a person's token",
      { kind: 'personal', host: 'current', token: 'a-token' },
      { url: '/api/v2/chat/account', headers: bearer },
    ],
    [
      "a person's token on the legacy host",
      { kind: 'personal', host: 'legacy', token: 'a-token' },
      { url: 'https://www.zopim.com/api/v2/account', headers: bearer },
    ],
    [
      'the shared credential, which only Zendesk fills in',
      { kind: 'shared' },
      {
        url: 'https://www.zopim.com/api/v2/account',
        headers: { Authorization: '{{setting.chat_authorization}}' },
        isSecure: true,
      },
    ],
  ])('by %s asks like this', async (_what, connection, request) => {
    const { chat, sent } = api(() => reply(403, null), connection);
    await chat.account(signal);
    expect(sent).toEqual([{ method: 'GET', ...request }]);
  });

  it("updates by a person's token on the legacy host", async () => {
    const { chat, sent } = api(() => reply(200, {}), { kind: 'personal', host: 'legacy', token: 'a-token' });
    expect(await chat.updateBilling({ city: 'Bonn' }, signal)).toMatchObject({ ok: true });
    expect(sent).toEqual([
      {
        method: 'PUT',
        url: 'https://www.zopim.com/api/v2/account',
        headers: bearer,
        json: { billing: { city: 'Bonn' } },
      },
    ]);
  });
});
