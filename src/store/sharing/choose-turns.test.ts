import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { chooseTurns } from './choose-turns.ts';
import { createFakeBrowser, type Mean } from './fake-browser.ts';
import { openWire } from './wire.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const ways: { way: string; barred: Mean[] }[] = [
  { way: 'by lock', barred: [] },
  { way: 'by election', barred: ['locks'] },
  { way: 'alone', barred: ['locks', 'channel'] },
];

function turns(barred: readonly Mean[]) {
  const { means } = createFakeBrowser(barred);
  const wire = openWire(() => means.channel('test'));
  return chooseTurns('test', means.locks, wire, () => ({ at: Date.now(), id: 'a' }));
}

it.each(ways)('work is done once when nobody else has the turn: $way', async ({ barred }) => {
  const work = vi.fn(() => Promise.resolve());
  const taken = turns(barred)(work, new AbortController().signal);
  await vi.advanceTimersByTimeAsync(1000);
  await taken;
  expect(work).toHaveBeenCalledTimes(1);
});

it.each(ways)('work that is not needed any more is never begun: $way', async ({ barred }) => {
  const work = vi.fn(() => Promise.resolve());
  await turns(barred)(work, AbortSignal.abort());
  await vi.advanceTimersByTimeAsync(1000);
  expect(work).not.toHaveBeenCalled();
});

it.each(ways.slice(0, 2))(
  'work that is not needed when its turn comes is never begun: $way',
  async ({ barred }) => {
    const ended = new AbortController();
    const work = vi.fn(() => Promise.resolve());
    const taken = turns(barred)(work, ended.signal);
    ended.abort();
    await vi.advanceTimersByTimeAsync(1000);
    await taken;
    expect(work).not.toHaveBeenCalled();
  },
);
