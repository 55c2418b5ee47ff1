import { describe, expect, it } from 'vitest';
import type { Agent } from './seat.ts';
import { matchesSearch, roleOf, seatsOf } from './seats.ts';

let nextId = 1;
const agent = (parts: Partial<Agent>): Agent => ({
  id: nextId++,
  email: undefined,
  name: undefined,
  isEnabled: true,
  isOwner: false,
  isAdministrator: false,
  lastSeenAt: undefined,
  createdAt: undefined,
  ...parts,
});

describe('the list of seats', () => {
  const seen = (name: string, lastSeenAt: number | undefined, isEnabled = true) =>
    agent({ name, lastSeenAt, isEnabled });

  it('begins with those never seen, by name, then the longest unseen', () => {
    const { held } = seatsOf([
      seen('Yesterday', 2_000),
      seen('never 10', undefined),
      seen('Long ago', 1_000),
      seen('Éva never', undefined),
      seen('Never 9', undefined),
    ]);
    expect(held.map(({ name }) => name)).toEqual([
      'Éva never',
      'Never 9',
      'never 10',
      'Long ago',
      'Yesterday',
    ]);
  });

  it('keeps the disabled apart, in the same order', () => {
    const { held, disabled } = seatsOf([seen('B', 2, false), seen('C', 3), seen('A', 1, false)]);
    expect(held.map(({ name }) => name)).toEqual(['C']);
    expect(disabled.map(({ name }) => name)).toEqual(['A', 'B']);
  });
});

describe('the search', () => {
  const eva = agent({ name: 'Éva Müller', email: 'Eva.M@example.com' });

  it.each(['', '  ', 'eva', 'ÉVA', 'muller', 'MÜLLER', 'u\u0308ller', 'müller eva', 'm@EXAMPLE', ' eva '])(
    'finds Éva Müller by %j',
    (query) => {
      expect(matchesSearch(eva, query)).toBe(true);
    },
  );

  it.each(['evan', 'eva schmidt', 'undefined'])('does not find her by %j', (query) => {
    expect(matchesSearch(eva, query)).toBe(false);
  });

  it('does not find somebody without a name by a word of ours', () => {
    expect(matchesSearch(agent({}), 'undefined')).toBe(false);
  });
});

it.each([
  [{ isOwner: true, isAdministrator: true }, 'owner'],
  [{ isOwner: true }, 'owner'],
  [{ isAdministrator: true }, 'administrator'],
  [{}, 'agent'],
])('%j is shown as %s', (roles, role) => {
  expect(roleOf(agent(roles))).toBe(role);
});
