import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createFakeBrowser } from './fake-browser.ts';
import { createFakeService, ticketsOf } from './fake-tickets.ts';

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => vi.useFakeTimers({ now: 1_700_000_000_000 }));
afterEach(() => vi.useRealTimers());

function setUp(latencyMs?: () => number) {
  const browser = createFakeBrowser(['locks', 'storage'], latencyMs);
  const service = createFakeService();
  return { browser, service, openTicket: ticketsOf(browser, service) };
}

it('newcomers do not hold up the ticket that claimed first', async () => {
  const { service, openTicket } = setUp();
  void openTicket().refresh({ force: false });
  for (let count = 0; count < 14; count += 1) {
    await pass(10);
    void openTicket().refresh({ force: false });
  }
  expect(service.begun).toBe(0);
  await pass(11);
  expect(service.begun).toBe(1);
  await pass(1000);
  expect(service.begun).toBe(1);
});

it('a ticket that comes just after the first claim hears of it all the same', async () => {
  let latencyMs = 0;
  const { service, openTicket } = setUp(() => latencyMs);
  const tickets = [openTicket(), openTicket()];
  void tickets[0]?.refresh({ force: false });
  // The first claim has arrived where nobody listened for claims yet.
  await pass(3);
  void tickets[1]?.refresh({ force: false });
  await pass(100);
  // That somebody loads is heard too late.
  latencyMs = 3;
  await pass(1000);
  expect(service).toMatchObject({ begun: 1, mostAtOnce: 1 });
});

it('a ticket that comes while another loads waits for it, however long it takes', async () => {
  const { service, openTicket } = setUp();
  service.loadMs = 30_000;
  void openTicket().refresh({ force: false });
  await pass(20_000);
  const late = openTicket();
  void late.refresh({ force: false });
  await pass(20_000);
  expect(late.current()?.count).toBe(1);
  expect(service.begun).toBe(1);
});

it('a loader that died without a word is replaced, by one', async () => {
  const { browser, service, openTicket } = setUp();
  service.loadMs = 60_000;
  void openTicket().refresh({ force: false });
  await pass(1000);
  browser.silence();
  service.loadMs = 1000;
  const others = [openTicket(), openTicket(), openTicket()];
  for (const ticket of others) void ticket.refresh({ force: false });
  await pass(3000);
  expect(service.begun).toBe(2);
  expect(others.map((ticket) => ticket.current()?.count)).toEqual([2, 2, 2]);
});

it('followers claim again when their loader has been silent for long', async () => {
  const { browser, service, openTicket } = setUp();
  const stranger = browser.openChannel('test');
  const follower = openTicket();
  void follower.refresh({ force: false });
  await pass(10);
  stranger.postMessage({ kind: 'loading', claim: { at: 0, id: 'stranger' } });
  await pass(3900);
  expect(service.begun).toBe(0);
  await pass(500);
  expect(service.begun).toBe(1);
});

it('followers claim at once when the one who loads stops, even if another had the better claim', async () => {
  const { browser, service, openTicket } = setUp();
  const stranger = browser.openChannel('test');
  void openTicket().refresh({ force: false });
  await pass(10);
  stranger.postMessage({ kind: 'claim', claim: { at: 0, id: 'first' } });
  stranger.postMessage({ kind: 'loading', claim: { at: 1, id: 'second' } });
  stranger.postMessage({ kind: 'stopped', claim: { at: 0, id: 'first' } });
  await pass(300);
  expect(service.begun).toBe(0);
  stranger.postMessage({ kind: 'stopped', claim: { at: 1, id: 'second' } });
  await pass(300);
  expect(service.begun).toBe(1);
});

it('a loader that closes hands over at once', async () => {
  const { service, openTicket } = setUp();
  const tickets = [openTicket(), openTicket(), openTicket()];
  for (const ticket of tickets) {
    void ticket.refresh({ force: false });
    await pass(100);
  }
  tickets[0]?.close();
  await pass(300);
  expect(service).toMatchObject({ begun: 2, running: 1, mostAtOnce: 1 });
});

it('a loader whose heartbeat is late keeps its turn, because it answers claims', async () => {
  const { browser, service, openTicket } = setUp();
  const stranger = browser.openChannel('test');
  const loading = { kind: 'loading', claim: { at: 0, id: 'stranger' } };
  stranger.addEventListener('message', ({ data }) => {
    if (JSON.stringify(data).includes('"claim","claim"')) stranger.postMessage(loading);
  });
  void openTicket().refresh({ force: false });
  await pass(60_000);
  expect(service.begun).toBe(0);
});

it('a ticket waits for one that loads already, even if its own claim would be the better one', async () => {
  const { browser, service, openTicket } = setUp();
  const stranger = browser.openChannel('test');
  void openTicket().refresh({ force: false });
  await pass(10);
  stranger.postMessage({ kind: 'loading', claim: { at: Date.now() + 60_000, id: 'clock ahead' } });
  await pass(1000);
  expect(service.begun).toBe(0);
});

it('a loader says that it loads to whoever claims, at once, and to nobody else', async () => {
  const { browser, service, openTicket } = setUp();
  const stranger = browser.openChannel('test');
  service.loadMs = 10_000;
  void openTicket().refresh({ force: false });
  await pass(200);
  const loading = () =>
    browser.sent.filter((message) => JSON.stringify(message).includes('"kind":"loading"')).length;
  const before = loading();
  stranger.postMessage({ kind: 'ask' });
  stranger.postMessage({ kind: 'stopped', claim: { at: Date.now(), id: 'late' } });
  await pass(5);
  expect(loading()).toBe(before);
  stranger.postMessage({ kind: 'claim', claim: { at: Date.now(), id: 'late' } });
  await pass(5);
  expect(loading()).toBe(before + 1);
});

it('of two that load because neither heard the other in time, one gives way', async () => {
  // Slower than the time that a claim waits.
  const { service, openTicket } = setUp(() => 400);
  service.loadMs = 6000;
  const tickets = [openTicket(), openTicket()];
  for (const ticket of tickets) void ticket.refresh({ force: false });
  await pass(500);
  expect(service.running).toBe(2);
  await pass(1000);
  expect(service.running).toBe(1);
  await pass(10_000);
  expect(service.begun).toBe(2);
  expect(new Set(tickets.map((ticket) => ticket.current()?.count)).size).toBe(1);
});
