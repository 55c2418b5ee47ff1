import { expect, it } from 'vitest';
import { createCrowd } from './crowd.ts';

const wish = { count: 90, firstId: 1000, seed: 5, disabled: 20, neverSeen: 7 };

it('a crowd has as many disabled and never seen people as asked for, with ids that grow', () => {
  const crowd = createCrowd(wish);
  expect(crowd.filter(({ enabled }) => enabled === false || enabled === 0)).toHaveLength(20);
  expect(crowd.filter((agent) => agent['last_login'] === null)).toHaveLength(7);
  const ids = crowd.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort((one, other) => one - other));
  expect(ids[0]).toBe(1000);
});

it('a crowd has `enabled` in both of the forms that the API has', () => {
  expect(new Set(createCrowd(wish).map((agent) => agent['enabled']))).toEqual(new Set([0, 1, true, false]));
});

it('the same seed makes the same people, another seed others', () => {
  expect(createCrowd(wish)).toEqual(createCrowd(wish));
  expect(createCrowd({ ...wish, seed: 6 })).not.toEqual(createCrowd(wish));
});
