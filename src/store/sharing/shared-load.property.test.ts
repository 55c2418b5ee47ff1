import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createFakeBrowser, type Mean } from './fake-browser.ts';
import { createFakeService, ticketsOf } from './fake-tickets.ts';
import { runs } from '../../property-runs.ts';

beforeEach(() => vi.useFakeTimers({ now: 1_700_000_000_000 }));
afterEach(() => vi.useRealTimers());

const at = (max: number) => fc.integer({ min: 0, max });
const lifeOfTicket = fc.record({
  shownAt: at(5000),
  force: fc.boolean(),
  endsAt: fc.option(at(9000), { nil: undefined }),
  isOnlyHidden: fc.boolean(),
});
const scene = fc.record({
  barred: fc.subarray<Mean>(['locks', 'storage', 'channel']),
  locksFailAt: fc.option(at(8000), { nil: undefined, freq: 3 }),
  lives: fc.array(lifeOfTicket, { minLength: 1, maxLength: 8 }),
  loadMs: at(3000),
  latencies: fc.array(at(20), { minLength: 1, maxLength: 20 }),
});
type Scene = typeof scene extends fc.Arbitrary<infer Value> ? Value : never;

/** Plays a scene until everything has come to rest. */
async function play({ barred, locksFailAt, lives, loadMs, latencies }: Scene) {
  vi.setSystemTime(1_700_000_000_000);
  let messages = 0;
  const browser = createFakeBrowser(barred, () => latencies[messages++ % latencies.length] ?? 0);
  const service = { ...createFakeService(), loadMs };
  const openTicket = ticketsOf(browser, service);
  if (locksFailAt !== undefined) setTimeout(() => browser.barred.add('locks'), locksFailAt);

  const tickets = lives.map(({ shownAt, force, endsAt, isOnlyHidden }) => {
    const ticket = openTicket();
    const scene = { ticket, isLeft: endsAt === undefined || endsAt < shownAt, isSettled: false };
    setTimeout(() => {
      void ticket.refresh({ force }).then(() => (scene.isSettled = true));
    }, shownAt);
    if (!scene.isLeft) setTimeout(isOnlyHidden ? ticket.rest : ticket.close, endsAt);
    return scene;
  });
  await vi.advanceTimersByTimeAsync(45_000);
  const left = tickets.filter(({ isLeft }) => isLeft).map(({ ticket }) => ticket);
  const isAllSettled = tickets.every(({ isSettled }) => isSettled);
  for (const { ticket } of tickets) ticket.close();
  await vi.advanceTimersByTimeAsync(100);
  return { service, left, isAllSettled, timersLeft: vi.getTimerCount() };
}

it('whoever is left has a fresh, whole value, and nobody waits for ever or leaves a timer', async () => {
  await fc.assert(
    fc.asyncProperty(scene, async (it) => {
      const { left, isAllSettled, timersLeft } = await play(it);
      for (const ticket of left) {
        expect(ticket.seen.at(-1)).toMatchObject({ live: ticket.current(), isFinal: true });
        expect(Date.now() - (ticket.current()?.at ?? 0)).toBeLessThan(60_000);
      }
      expect(isAllSettled).toBe(true);
      expect(timersLeft).toBe(0);
    }),
    runs(30),
  );
});

it('at most one loads at a time wherever there is a lock or a channel', async () => {
  const sharing = scene
    .map((it) => ({ ...it, locksFailAt: undefined }))
    .filter(({ barred }) => !(barred.includes('locks') && barred.includes('channel')));
  await fc.assert(
    fc.asyncProperty(sharing, async (it) => {
      const { service } = await play(it);
      expect(service.mostAtOnce).toBeLessThanOrEqual(1);
    }),
    runs(30),
  );
});

it('any number of tickets, shown in any order, load once', async () => {
  const undisturbed = scene.map((it) => ({
    ...it,
    locksFailAt: undefined,
    barred: it.barred.filter((mean) => mean !== 'channel'),
    lives: it.lives.map((life) => ({ ...life, force: false, endsAt: undefined })),
  }));
  await fc.assert(
    fc.asyncProperty(undisturbed, async (it) => {
      const { service } = await play(it);
      expect(service.begun).toBe(1);
    }),
    runs(30),
  );
});
