import { expect, it } from 'vitest';
import { withDates } from './dates.ts';

const now = Date.parse('2024-03-10T12:00:00.789Z');

it.each([
  [{ daysAgo: 3 }, '2024-03-07T12:00:00Z'],
  [{ hoursAgo: 13 }, '2024-03-09T23:00:00Z'],
  [{ minutesAgo: 90 }, '2024-03-10T10:30:00Z'],
  [[{ at: { daysAgo: 0 } }], [{ at: '2024-03-10T12:00:00Z' }]],
  [{ daysAgo: 'three' }, { daysAgo: 'three' }],
  [
    { daysAgo: 3, name: 'x' },
    { daysAgo: 3, name: 'x' },
  ],
  [{}, {}],
  [null, null],
])('%j becomes %j', (value, expected) => {
  expect(withDates(value, now)).toEqual(expected);
});
