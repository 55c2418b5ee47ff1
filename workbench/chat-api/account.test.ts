import { describe, expect, it } from 'vitest';
import { billingOf } from './billing.ts';
import { administrator, askAs, owner, plainAgent, sampleWorld } from './sample.ts';

const path = '/api/v2/chat/account';
const put = (billing: unknown) => ({ method: 'PUT', body: JSON.stringify({ billing }) });

describe('GET /account', () => {
  it('gives the owner everything', async () => {
    const world = sampleWorld();
    expect(await askAs(world, owner)(path)).toMatchObject({ status: 200, body: world.account });
  });

  it('gives another administrator all but the billing contact', async () => {
    const { billing, ...rest } = sampleWorld().account;
    expect(billing).toBeDefined();
    const { status, body } = await askAs(sampleWorld(), administrator)(path);
    expect([status, body]).toEqual([200, rest]);
  });

  it('is refused to an agent', async () => {
    expect(await askAs(sampleWorld(), plainAgent)(path)).toMatchObject({ status: 403 });
  });
});

describe('PUT /account', () => {
  it('stores the fields that were sent and keeps the others', async () => {
    const world = sampleWorld();
    expect(await askAs(world)(path, put({ email: 'new@example.com', phone: '' }))).toMatchObject({
      status: 200,
    });
    expect(billingOf(world)).toEqual({ email: 'new@example.com', first_name: 'Ada', phone: '' });
  });

  it('answers with part of the account, as documented', async () => {
    expect((await askAs(sampleWorld())(path, put({ first_name: 'John' }))).body).toEqual({
      account_key: 'key',
      billing: { first_name: 'John' },
      create_date: '2014-08-06T11:02:09Z',
      plan: { file_upload: true },
      status: 'active',
    });
  });

  it.each([
    ['another administrator', administrator, {}],
    ['an agent', plainAgent, {}],
    ['the owner of an account created in Support', owner, { isSupportCreated: true }],
  ])('is refused to %s and changes nothing', async (_who, caller, rules) => {
    const world = sampleWorld({}, rules);
    const before = world.account;
    expect(await askAs(world, caller)(path, put({ email: 'new@example.com' }))).toMatchObject({
      status: 403,
    });
    expect(world.account).toBe(before);
  });

  it.each([
    ['email', 'nobody', 'is not a valid e-mail address'],
    ['country_code', 'Germany', 'is not a two-letter country code'],
    ['country_code', 'ZX', 'is not a two-letter country code'],
    ['city', 'x'.repeat(256), 'is longer than 255 characters'],
    ['city', 7, 'must be text'],
    ['cycle', 'yearly', 'must be a whole number'],
    ['colour', 'red', 'is not a field of a billing contact'],
  ])('says what is wrong with %s "%s", and stores nothing of the request', async (field, value, words) => {
    const world = sampleWorld();
    const answer = await askAs(world)(path, put({ first_name: 'John', [field]: value }));
    expect(answer).toMatchObject({ status: 422, body: { errors: { [field]: [words] } } });
    expect(billingOf(world)).toMatchObject({ first_name: 'Ada' });
  });

  it.each(['{"billing"', '[]', '{"billing":[]}', '{"billing":{},"plan":{"max_agents":99}}'])(
    'takes %s for malformed',
    async (body) => {
      expect(await askAs(sampleWorld())(path, { method: 'PUT', body })).toMatchObject({ status: 400 });
    },
  );

  it('accepts a field that it does not take over', async () => {
    const world = sampleWorld({}, { notTakenOver: ['phone'] });
    const answer = await askAs(world)(path, put({ phone: '2', first_name: 'John' }));
    expect(answer).toMatchObject({ status: 200, body: { billing: { phone: '1', first_name: 'John' } } });
  });
});

it('somebody else changes the billing contact right after the read that the scenario names', async () => {
  const world = sampleWorld({
    meanwhile: { afterAccountReads: 2, billing: { email: 'theirs@example.com' } },
  });
  const ask = askAs(world);
  const emails = [];
  for (let read = 1; read <= 3; read += 1) {
    await ask(path);
    emails.push(billingOf(world)['email']);
  }
  expect(emails).toEqual(['old@example.com', 'theirs@example.com', 'theirs@example.com']);
});
