import { describe, expect, it } from 'vitest';
import { administrator, askAs, owner, plainAgent, sampleWorld } from './sample.ts';

const chat = '/api/v2/chat';

describe.each(['departments', 'triggers', 'goals'] as const)('GET /%s', (list) => {
  it('gives administrators the whole list and refuses agents', async () => {
    const world = sampleWorld({ [list]: [{ id: 7, name: 'Seven', enabled: true }] });
    const answer = await askAs(world, administrator)(`${chat}/${list}`);
    expect(answer).toMatchObject({ status: 200, body: [{ id: 7, name: 'Seven', enabled: true }] });
    expect(await askAs(world, plainAgent)(`${chat}/${list}`)).toMatchObject({ status: 403 });
  });
});

describe('the settings of the account in Support', () => {
  it.each([true, false])('say to administrators whether Chat is integrated: %s', async (isIntegrated) => {
    const answer = await askAs(sampleWorld({}, { isIntegrated }), owner)('/api/v2/account/settings');
    expect(answer.body).toMatchObject({ settings: { chat: { integrated: isIntegrated } } });
  });

  it('are refused to agents', async () => {
    expect(await askAs(sampleWorld(), plainAgent)('/api/v2/account/settings')).toMatchObject({ status: 403 });
  });
});

describe('an error', () => {
  it.each([
    ['described', { error: 'Not Found', description: 'There is nothing at this address' }],
    ['titled', { error: { title: 'Not Found', message: 'There is nothing at this address' } }],
    ['plain', { error: 'There is nothing at this address' }],
    ['html', expect.stringContaining('<!DOCTYPE html>')],
  ] as const)('comes in the shape "%s"', async (errorShape, body) => {
    const answer = await askAs(sampleWorld({}, { errorShape }))(`${chat}/nothing`);
    expect([answer.status, answer.body]).toEqual([404, body]);
  });
});

it('somebody whose agent was removed has no session any more', async () => {
  const world = sampleWorld();
  world.agents = world.agents.filter(({ id }) => id !== owner.agentId);
  expect(await askAs(world, owner)(`${chat}/account`)).toMatchObject({ status: 401 });
});

describe('the rate limit', () => {
  it('refuses what is over the allowance, whatever was asked, until the minute is over', async () => {
    let now = 1_000;
    const ask = askAs(sampleWorld({}, { requestsPerMinute: 2 }), owner, () => now);
    const paths = ['account', 'agents/me', 'goals'];
    const statuses = [];
    for (const path of paths) statuses.push((await ask(`${chat}/${path}`)).status);
    expect(statuses).toEqual([200, 200, 429]);
    now += 59_999;
    expect((await ask(`${chat}/goals`)).status).toBe(429);
    now += 1;
    expect((await ask(`${chat}/goals`)).status).toBe(200);
  });

  it.each([
    ['seconds', '50'],
    ['date', 'Thu, 01 Jan 1970 00:01:00 GMT'],
  ] as const)('says when to come back in %s', async (retryAfter, header) => {
    let now = 0;
    const rules = { requestsByOthers: 200, retryAfter };
    const ask = askAs(sampleWorld({}, rules), owner, () => now);
    now = 10_000;
    const answer = await ask(`${chat}/account`);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, header]);
  });

  it.each([
    [false, [429, 200, 200]],
    [true, [429, 429, 429]],
  ])(
    'is used up by others in the first minute, and in each where they go on: %s',
    async (doOthersGoOn, statuses) => {
      let now = 0;
      const rules = { requestsByOthers: 200, doOthersGoOn };
      const ask = askAs(sampleWorld({}, rules), owner, () => now);
      for (const [minute, status] of statuses.entries()) {
        now = minute * 60_000;
        expect((await ask(`${chat}/account`)).status).toBe(status);
      }
    },
  );

  it("does not count requests to Support's own API", async () => {
    const ask = askAs(sampleWorld({}, { requestsPerMinute: 1 }));
    await ask('/api/v2/account/settings');
    expect((await ask(`${chat}/account`)).status).toBe(200);
  });
});
