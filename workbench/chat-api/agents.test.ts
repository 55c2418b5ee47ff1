import { describe, expect, it } from 'vitest';
import { isJsonObject } from './json.ts';
import { administrator, askAs, plainAgent, sampleAgent, sampleWorld } from './sample.ts';

const path = '/api/v2/chat/agents';
const { agents: people } = sampleWorld();
const world = (rules = {}) =>
  sampleWorld({ agents: [...people, ...[10, 12, 20, 21, 30].map(sampleAgent)] }, rules);

async function idsOf(query: string, rules = {}): Promise<unknown> {
  const { body } = await askAs(world(rules), administrator)(path + query);
  return Array.isArray(body) ? body.map((agent: unknown) => isJsonObject(agent) && agent['id']) : body;
}

describe('GET /agents', () => {
  it.each([
    ['', [1, 2, 3, 10, 12, 20, 21, 30]],
    ['?limit=2', [1, 2]],
    ['?limit=2&since_id=12', [12, 20]],
    ['?limit=2&since_id=13', [20, 21]],
    ['?since_id=31', []],
    ['?limit=3&max_id=20', [20, 12, 10]],
    ['?limit=3&max_id=19', [12, 10, 3]],
    ['?max_id=0', []],
    ['?since_id=3&max_id=12', [3, 10, 12]],
  ])('reads a page by id: %s', async (query, ids) => {
    expect(await idsOf(query)).toEqual(ids);
  });

  it('reads the same page backwards in ascending order where the account is like that', async () => {
    expect(await idsOf('?limit=3&max_id=20', { maxIdOrder: 'ascending' })).toEqual([10, 12, 20]);
  });

  it.each(['?limit=101', '?limit=0', '?limit=ten', '?since_id=-1', '?max_id=1.5'])(
    'refuses %s',
    async (query) => {
      expect(await askAs(world(), administrator)(path + query)).toMatchObject({ status: 400 });
    },
  );

  it('is refused to an agent', async () => {
    expect(await askAs(world(), plainAgent)(path)).toMatchObject({ status: 403 });
  });
});

describe('one agent', () => {
  it('is the caller at /agents/me, an administrator or not', async () => {
    expect(await askAs(world(), plainAgent)(`${path}/me`)).toMatchObject({ status: 200, body: { id: 3 } });
  });

  it('is found by e-mail address in any letter case', async () => {
    const answer = await askAs(world())(`${path}/email/oWNER%40example.com`);
    expect(answer).toMatchObject({ status: 200, body: { id: 1 } });
  });

  it.each([
    ['nobody has the address', 'nobody@example.com', {}],
    ['the account lacks the call', 'owner@example.com', { hasAgentByEmail: false }],
  ])('is a 404 where %s', async (_why, email, rules) => {
    expect(await askAs(world(rules))(`${path}/email/${email}`)).toMatchObject({ status: 404 });
  });
});
