import { expect, it } from 'vitest';
import { retryAt } from './retry-after.ts';

const now = Date.UTC(2024, 0, 1, 12, 0, 0);
const seconds = (count: number) => count * 1000;

it.each([
  ['7', 7],
  [' 7 ', 7],
  ['1.25', 1.25],
  ['Mon, 01 Jan 2024 12:00:45 GMT', 45],
  [' Mon, 01 Jan 2024 12:00:45 GMT ', 45],
])('waits as %j says: %d s', (header, wait) => {
  expect(retryAt(header, now) - now).toBe(seconds(wait));
});

it.each([
  undefined,
  '',
  'soon',
  '-5',
  '1e9',
  '30, 30',
  'Mon, 99 Foo 2024 12:00:45 GMT',
  '2024-01-01T12:00:45Z',
])('waits 30 s where the header is %j', (header) => {
  expect(retryAt(header, now) - now).toBe(seconds(30));
});

it.each(['Mon, 01 Jan 2024 11:59:00 GMT', 'Mon, 01 Jan 2024 12:00:00 GMT'])(
  'waits 30 s for a date that is over, since a clock that is ahead would make every date so: %s',
  (header) => {
    expect(retryAt(header, now) - now).toBe(seconds(30));
  },
);

it.each([
  ['0', 1],
  ['86400', 3600],
  ['9'.repeat(20), 3600],
  ['Fri, 01 Jan 2100 00:00:00 GMT', 3600],
])('waits neither less than a second nor more than an hour: %j', (header, wait) => {
  expect(retryAt(header, now) - now).toBe(seconds(wait));
});
