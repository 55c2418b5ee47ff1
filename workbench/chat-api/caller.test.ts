import { describe, expect, it } from 'vitest';
import { askAs, owner, sampleWorld } from './sample.ts';
import type { World } from './world.ts';

const tokens = { 'admin-token': 2, 'token-of-nobody': 99 };
const logins = { 'owner@example.com:p:ss wörd': 1 };

const bearer = (token: string) => `Bearer ${token}`;
const basic = (login: string) => `Basic ${Buffer.from(login).toString('base64')}`;

async function whoIs(
  host: 'current' | 'legacy',
  authorization: string | undefined,
  credentials: Partial<World['credentials']> = {},
) {
  const world = sampleWorld({ credentials: { areSessionsTaken: true, tokens, logins, ...credentials } });
  const path = host === 'current' ? '/api/v2/chat/agents/me' : '/api/v2/agents/me';
  const headers = authorization === undefined ? {} : { authorization };
  const { status, body } = await askAs(world, owner, () => 0, host)(path, { headers });
  return status === 200 ? (body as { id: number }).id : status; // An agent has an id.
}

describe('the current host', () => {
  it.each([
    ['the session where nothing else is sent', undefined, 1],
    ['a token, rather than the session', bearer('admin-token'), 2],
    ['no token that it does not know, whatever the session', bearer('unknown'), 401],
    ['no token whose agent was removed', bearer('token-of-nobody'), 401],
    ['no name of an object’s own for a token', bearer('constructor'), 401],
    ['no password', basic('owner@example.com:p:ss wörd'), 401],
  ])('goes by %s', async (_what, authorization, expected) => {
    expect(await whoIs('current', authorization)).toBe(expected);
  });

  it('takes no session where the account is set so', async () => {
    expect(await whoIs('current', undefined, { areSessionsTaken: false })).toBe(401);
  });
});

describe('the legacy host', () => {
  it.each([
    ['a token', bearer('admin-token'), 2],
    ["the document's address and password", basic('owner@example.com:p:ss wörd'), 1],
    ['no wrong password', basic('owner@example.com:wrong'), 401],
    ['no session', undefined, 401],
    ['no placeholder that nobody filled in', '{{setting.chat_authorization}}', 401],
  ])('goes by %s', async (_what, authorization, expected) => {
    expect(await whoIs('legacy', authorization)).toBe(expected);
  });
});
