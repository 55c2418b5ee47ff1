import { describe, expect, it } from 'vitest';
import { agent as anybody } from './fake-agent.ts';
import type { Agent } from './seat.ts';
import { matching, roleOf, seatsOf } from './seats.ts';

let nextId = 1;
const agent = (parts: Partial<Agent>): Agent => anybody({ id: nextId++, ...parts });

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

  it('names by the address who has no name, and keeps namesakes in the order of their ids', () => {
    const [first, second] = [agent({ name: 'Éva' }), agent({ name: 'eva' })];
    const { held } = seatsOf([second, agent({ email: 'Dan@example.com' }), first, agent({})]);
    expect(held.map(({ name, email }) => name ?? email)).toEqual([
      undefined,
      'Dan@example.com',
      'Éva',
      'eva',
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
      expect(matching([eva], query)).toEqual([eva]);
    },
  );

  it.each(['evan', 'eva schmidt', 'undefined'])('does not find her by %j', (query) => {
    expect(matching([eva], query)).toEqual([]);
  });

  it.each([
    ['a name', { name: 'Kim' }],
    ['an address', { email: 'Kim' }],
  ])('finds somebody with %s alone by what is in it, and by nothing else', (_, parts) => {
    const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
    const found = letters.filter((letter) => matching([agent(parts)], letter).length > 0);
    expect(found.join('')).toBe('ikm');
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
