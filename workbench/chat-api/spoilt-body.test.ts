import { expect, it } from 'vitest';
import { swollen, withWrongTypes } from './spoilt-body.ts';

const account = { status: 'active', plan: { max_agents: 2 }, is_on: true, list: [1], nothing: null };

it('has another type at each name, and is still an object', () => {
  expect(withWrongTypes(account)).toEqual({
    status: 7,
    plan: ['object'],
    is_on: ['yes'],
    list: { list: true },
    nothing: ['object'],
  });
});

it('has another type at each name of each item, and is still a list', () => {
  expect(withWrongTypes([{ id: 1 }, { id: 2 }])).toEqual([{ id: 'seven' }, { id: 'seven' }]);
});

it.each([{ body: { id: 1 } }, { body: [{ id: 1 }, { id: 2 }] }])(
  'keeps what it was, and has 10 MB more: $body',
  ({ body }) => {
    const long = swollen(body);
    expect(long).toMatchObject(body);
    expect(JSON.stringify(long).length).toBeGreaterThan(10_000_000);
  },
);
