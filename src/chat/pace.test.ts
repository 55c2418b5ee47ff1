import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createPace, type SentElsewhere } from './pace.ts';
import { runs } from '../property-runs.ts';

const never = new AbortController().signal;
const alone = { times: () => [], tell: () => undefined };

/** A clock that waiting moves on. */
function paced(elsewhere: SentElsewhere = alone) {
  const clock = { time: 1_000_000 };
  const pace = createPace({
    now: () => clock.time,
    wait: (ms) => {
      clock.time += ms;
      return Promise.resolve();
    },
    elsewhere,
  });
  return { clock, pace };
}

it('sends the first 50 at once, and the next when a minute is over', async () => {
  const { clock, pace } = paced();
  const start = clock.time;
  for (let sent = 0; sent < 50; sent += 1) await pace(never);
  expect(clock.time).toBe(start);
  await pace(never);
  expect(clock.time).toBe(start + 60_001);
});

it('never sends more than 50 in any 60 s, however they come', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 120, maxLength: 160 }),
      async (gaps) => {
        const { clock, pace } = paced();
        const times: number[] = [];
        for (const gap of gaps) {
          clock.time += gap;
          await pace(never);
          times.push(clock.time);
        }
        const tooClose = times.filter((time, index) => time - (times[index - 50] ?? -Infinity) <= 60_000);
        expect(tooClose).toEqual([]);
      },
    ),
    runs(20),
  );
});

it('counts what was sent elsewhere, and tells there what it sends', async () => {
  const told: (readonly number[])[] = [];
  const start = 1_000_000;
  const { clock, pace } = paced({
    times: () => Array.from({ length: 49 }, () => start - 5_000),
    tell: (sentAt) => told.push(sentAt),
  });
  await pace(never);
  expect(clock.time).toBe(start);
  await pace(never);
  expect(clock.time).toBe(start + 55_001);
  expect(told).toEqual([[start], [start, start + 55_001]]);
});

it('does not wait for years after the clock was put back', async () => {
  const { clock, pace } = paced();
  for (let sent = 0; sent < 50; sent += 1) await pace(never);
  clock.time -= 500_000;
  const back = clock.time;
  await pace(never);
  expect(clock.time).toBe(back);
});

it('counts nothing for a request that was given up while it waited', async () => {
  const clock = { time: 0 };
  const reason = new Error('gone');
  const pace = createPace({
    now: () => clock.time,
    wait: () => Promise.reject(reason),
    elsewhere: alone,
  });
  for (let sent = 0; sent < 50; sent += 1) await pace(never);
  await expect(pace(never)).rejects.toBe(reason);
  clock.time = 60_001;
  for (let sent = 0; sent < 50; sent += 1) await pace(never);
  await expect(pace(never)).rejects.toBe(reason);
});

it('lets nothing be sent that was given up before', async () => {
  const { pace } = paced();
  const reason = new Error('gone');
  await expect(pace(AbortSignal.abort(reason))).rejects.toBe(reason);
});
