import { expect, it } from 'vitest';
import { isBefore, isSame, type Claim } from './claim.ts';

const claim = (at: number, id: string): Claim => ({ at, id });

it.each([
  ['the older one', claim(1, 'b'), claim(2, 'a')],
  ['of one moment, the one with the lower id', claim(1, 'a'), claim(1, 'b')],
])('of two claims %s is before the other, and only that', (_, first, second) => {
  expect(isBefore(first, second)).toBe(true);
  expect(isBefore(second, first)).toBe(false);
});

it('no claim is before itself', () => {
  expect(isBefore(claim(1, 'a'), claim(1, 'a'))).toBe(false);
});

it('claims are the same only by both time and id', () => {
  expect(isSame(claim(1, 'a'), claim(1, 'a'))).toBe(true);
  expect(isSame(claim(1, 'a'), claim(1, 'b'))).toBe(false);
  expect(isSame(claim(1, 'a'), claim(2, 'a'))).toBe(false);
});
