import { describe, expect, it } from 'vitest';
import { callAsPage, samplePageSite } from './sample-site.ts';

const chat = 'api/api/v2/chat';

/** A fresh workbench with one session, and how to ask for something of that session. */
async function startSession(wish: Readonly<Record<string, unknown>>) {
  const call = callAsPage(samplePageSite());
  const { status, body } = await call('POST', 'sessions', wish);
  const id = (body as { id: string }).id; // A failed start shows in `status`.
  return {
    status,
    started: body,
    ask: (method: string, path: string, json?: unknown) => call(method, `sessions/${id}/${path}`, json),
    change: (json: unknown) => call('PATCH', `sessions/${id}`, json),
    end: () => call('DELETE', `sessions/${id}`),
  };
}

describe('starting a session', () => {
  it('tells the host page who looks at what', async () => {
    const { status, started } = await startSession({
      scenario: 'team',
      viewer: 'administrator',
      latencyMs: 20,
    });
    expect(status).toBe(201);
    expect(started).toMatchObject({
      viewer: {
        id: 5002,
        name: 'Amara Okafor',
        email: 'administrator@example.com',
        role: 'admin',
        locale: 'en-US',
        timeZone: { ianaName: 'America/New_York' },
      },
      account: { subdomain: 'example' },
      settings: {},
      profile: { email: 'Administrator@Example.com' },
      latencyMs: 20,
      faults: [],
    });
  });

  it("takes the scenario's usual viewer where none is named, and its settings", async () => {
    const { started } = await startSession({ scenario: 'set-to-support' });
    expect(started).toMatchObject({ viewer: { id: 5001 }, settings: { account_origin: 'support' } });
  });

  it.each([
    ['a scenario that is not there', { scenario: 'moon' }, 404],
    ['a viewer who is not there', { scenario: 'team', viewer: 'moon' }, 404],
    ['a wrong latency', { scenario: 'team', latencyMs: -1 }, 400],
    ['nothing', undefined, 400],
  ])('is refused for %s', async (_what, wish, status) => {
    expect(await callAsPage(samplePageSite())('POST', 'sessions', wish)).toMatchObject({ status });
  });
});

describe('a session', () => {
  it("answers as the API does, with the viewer's rights, status and headers", async () => {
    const { ask } = await startSession({ scenario: 'rate-limited', viewer: 'agent' });
    const { status, headers } = await ask('GET', `${chat}/account`);
    expect([status, headers.get('retry-after')]).toEqual([429, '60']);
  });

  it('is a world of its own', async () => {
    const one = await startSession({ scenario: 'team' });
    const other = await startSession({ scenario: 'team' });
    await one.ask('PUT', `${chat}/account`, { billing: { city: 'Elsewhere' } });
    const { body } = await other.ask('GET', `${chat}/account`);
    expect(body).toMatchObject({ billing: { city: 'West Fiction' } });
  });

  it('records what reached the API, in order', async () => {
    const { ask } = await startSession({ scenario: 'team' });
    await ask('GET', `${chat}/agents?limit=2&since_id=0`);
    await ask('GET', `${chat}/agents/email/a%40example.com`);
    await ask('PUT', `${chat}/account`, { billing: { city: 'Elsewhere' } });
    expect((await ask('GET', 'requests')).body).toEqual([
      { at: 0, method: 'GET', path: '/api/v2/chat/agents?limit=2&since_id=0', body: null, status: 200 },
      { at: 0, method: 'GET', path: '/api/v2/chat/agents/email/a%40example.com', body: null, status: 404 },
      {
        at: 0,
        method: 'PUT',
        path: '/api/v2/chat/account',
        body: { billing: { city: 'Elsewhere' } },
        status: 200,
      },
    ]);
  });

  it('is gone when it ended', async () => {
    const { ask, end } = await startSession({ scenario: 'team' });
    expect((await end()).status).toBe(204);
    expect(await ask('GET', 'requests')).toMatchObject({ status: 404 });
  });

  it('changes its faults while it runs', async () => {
    const { ask, change } = await startSession({ scenario: 'server-error' });
    expect((await ask('GET', `${chat}/account`)).status).toBe(500);
    expect(await change({ faults: [], latencyMs: 5 })).toMatchObject({ body: { faults: [], latencyMs: 5 } });
    expect((await ask('GET', `${chat}/account`)).status).toBe(200);
    expect(await change({ faults: [{ path: '*', kind: 'melted' }] })).toMatchObject({ status: 400 });
  });
});

describe('what other people do', () => {
  it.each([
    [
      { kind: 'billing-changed-by-someone-else', changes: { city: 'East Fiction' } },
      'account',
      { billing: { city: 'East Fiction', state: 'Oklahoma' } },
    ],
    [
      { kind: 'plan-changed', changes: { max_agents: 9 } },
      'account',
      { plan: { max_agents: 9, name: 'team' } },
    ],
    [
      { kind: 'agent-added', agent: { id: 102, role: 'agent' } },
      'agents',
      [{ id: 101 }, { id: 102 }, { id: 103 }],
    ],
    [{ kind: 'agent-removed', id: 102 }, 'agents', [{ id: 101 }, { id: 103 }]],
    [
      { kind: 'agent-changed', id: 103, changes: { enabled: 1 } },
      'agents?since_id=103',
      [{ id: 103, enabled: 1 }],
    ],
  ])('shows at the next read: %j', async (action, path, expected) => {
    const { ask } = await startSession({ scenario: 'team' });
    expect((await ask('POST', 'actions', action)).status).toBe(204);
    expect((await ask('GET', `${chat}/${path}`)).body).toMatchObject(expected);
  });

  it('is that time passes: the next minute of the rate limit begins', async () => {
    const { ask } = await startSession({ scenario: 'rate-limited' });
    await ask('POST', 'actions', { kind: 'time-passed', ms: 30_000 });
    expect((await ask('GET', `${chat}/account`)).status).toBe(429);
    await ask('POST', 'actions', { kind: 'time-passed', ms: 30_000 });
    expect((await ask('GET', `${chat}/account`)).status).toBe(200);
  });

  it('is refused where nobody could do it', async () => {
    const { ask } = await startSession({ scenario: 'team' });
    expect(await ask('POST', 'actions', { kind: 'account-eaten' })).toMatchObject({ status: 400 });
  });
});
