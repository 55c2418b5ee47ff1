import { expect, it } from 'vitest';
import { figureOf, ratioOf } from './statistics.ts';

it.each([
  { samples: [7], figure: { median: 7, low: 7, high: 7 } },
  { samples: [1, 2], figure: { median: 1.5, low: 1.25, high: 1.75 } },
  { samples: [5, 1, 3, 2, 4], figure: { median: 3, low: 2, high: 4 } },
  // One that was disturbed moves neither the middle nor the middle half.
  { samples: [1, 2, 3, 4, 900], figure: { median: 3, low: 2, high: 4 } },
  { samples: [], figure: undefined },
])('$samples is $figure', ({ samples, figure }) => {
  expect(figureOf(samples)).toEqual(figure);
});

it('compares round by round, so that a slow round, slow for both, changes nothing', () => {
  expect(ratioOf([20, 200, 22], [10, 100, 11])).toEqual({ median: 2, low: 2, high: 2 });
});

it('leaves out a round in which either is missing', () => {
  expect(ratioOf([20, undefined, 30, 40], [10, 10, undefined, 10])).toEqual({
    median: 3,
    low: 2.5,
    high: 3.5,
  });
});

it('has no ratio to nothing', () => {
  expect(ratioOf([1, 2], [])).toBeUndefined();
  expect(ratioOf([1], [0])).toBeUndefined();
});
