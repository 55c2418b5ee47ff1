import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { afterChanges } from './after-changes.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('works once for several changes at a time', async () => {
  const work = vi.fn<(path: string) => Promise<void>>(() => Promise.resolve());
  const changed = afterChanges(work);
  changed('a');
  changed('b');
  await vi.advanceTimersByTimeAsync(1000);
  changed('c');
  await vi.advanceTimersByTimeAsync(1000);
  expect(work.mock.calls).toEqual([['b'], ['c']]);
});

it('works once more, and never twice at a time, for what changes meanwhile', async () => {
  const ends: (() => void)[] = [];
  const work = vi.fn(() => new Promise<void>((resolve) => ends.push(resolve)));
  const changed = afterChanges(work);
  changed('a');
  await vi.advanceTimersByTimeAsync(1000);
  for (let count = 0; count < 3; count += 1) {
    changed('a');
    await vi.advanceTimersByTimeAsync(1000);
  }
  expect(work).toHaveBeenCalledTimes(1);
  ends[0]?.();
  await vi.advanceTimersByTimeAsync(1000);
  expect(work).toHaveBeenCalledTimes(2);
  ends[1]?.();
  await vi.advanceTimersByTimeAsync(1000);
  expect(work).toHaveBeenCalledTimes(2);
});
