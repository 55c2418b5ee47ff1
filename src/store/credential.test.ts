import { describe, expect, it } from 'vitest';
import { isViewersCredential, mayShowPeople } from './credential.ts';

describe('a credential', () => {
  it.each([
    ["the agent's own session", 'session', 'other@example.com', 'ada@example.com', true],
    ['a session of whom Support says no address', 'session', undefined, undefined, true],
    [
      'a shared one, though it may belong to the viewer',
      'shared',
      'ada@example.com',
      'ada@example.com',
      false,
    ],
    ["a token with the viewer's address", 'personal', ' Ada@Example.com', 'ada@example.COM ', true],
    ["a token with somebody else's address", 'personal', 'bob@example.com', 'ada@example.com', false],
    ['a token whose owner has no address', 'personal', undefined, 'ada@example.com', false],
    ['a token of nobody in the hands of a nobody', 'personal', undefined, undefined, false],
  ] as const)('%s: is the viewer’s own or not', (_what, kind, email, viewerEmail, isOwn) => {
    expect(isViewersCredential(kind, { email }, viewerEmail)).toBe(isOwn);
  });

  it('is nobody’s yet while Chat has not said who asks', () => {
    expect(isViewersCredential('personal', undefined, 'ada@example.com')).toBeUndefined();
  });
});

it.each([
  ['session', false, true],
  ['personal', false, true],
  ['shared', false, false],
  ['shared', true, true],
] as const)(
  'over a %s, with the role of an administrator %j: people are shown %j',
  (kind, isAdmin, shown) => {
    expect(mayShowPeople(kind, isAdmin)).toBe(shown);
  },
);
