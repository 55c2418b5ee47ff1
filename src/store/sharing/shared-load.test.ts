import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeBrowser, type FakeBrowser, type Mean } from './fake-browser.ts';
import { createFakeService, ticketsOf, type Ticket } from './fake-tickets.ts';

const minuteMs = 60_000;
/** Long enough for a load with all elections and take-overs. */
const aWhileMs = 10_000;

beforeEach(() => vi.useFakeTimers({ now: 1_700_000_000_000 }));
afterEach(() => vi.useRealTimers());

function setUp(barred: readonly Mean[] = []) {
  const browser = createFakeBrowser(barred);
  const service = createFakeService();
  const openTicket = ticketsOf(browser, service);
  const openTickets = (count: number) => Array.from({ length: count }, () => openTicket());
  return { browser, service, openTicket, openTickets };
}

function show(tickets: readonly Ticket[], force = false): void {
  for (const ticket of tickets) void ticket.refresh({ force });
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const countsOf = (tickets: readonly Ticket[]) => tickets.map((ticket) => ticket.current()?.count);
const sentBy = ({ sent }: FakeBrowser, kind: string) =>
  sent.filter((message) => JSON.stringify(message).startsWith(`{"kind":"${kind}"`));
const all = <Value>(count: number, value: Value) => Array.from({ length: count }, () => value);

const worlds: { world: string; barred: Mean[] }[] = [
  { world: 'with everything allowed', barred: [] },
  { world: 'with storage and locks barred', barred: ['storage', 'locks'] },
  { world: 'with locks barred', barred: ['locks'] },
  { world: 'with storage barred', barred: ['storage'] },
  { world: 'with the channel barred', barred: ['channel'] },
];

describe.each(worlds)('$world', ({ barred }) => {
  it('twenty tickets opened together load once', async () => {
    const { service, openTickets } = setUp(barred);
    const tickets = openTickets(20);
    show(tickets);
    await pass(aWhileMs);
    expect(service.begun).toBe(1);
    expect(countsOf(tickets)).toEqual(all(20, 1));
  });

  it('the next ticket within a minute loads nothing, and after a minute all load once', async () => {
    const { service, openTicket, openTickets } = setUp(barred);
    const tickets = openTickets(20);
    show(tickets);
    await pass(aWhileMs);
    const next = openTicket();
    show([next]);
    await pass(aWhileMs);
    expect(countsOf([next])).toEqual([1]);
    expect(service.begun).toBe(1);

    await pass(minuteMs);
    show([...tickets, next]);
    await pass(aWhileMs);
    expect(service.begun).toBe(2);
    expect(countsOf([...tickets, next])).toEqual(all(21, 2));
  });

  it('a refusal serves as long as it says', async () => {
    const { service, openTicket } = setUp(barred);
    service.freshFor = 60 * minuteMs;
    const first = openTicket();
    show([first]);
    await pass(59 * minuteMs);
    show([first, openTicket()]);
    await pass(aWhileMs);
    expect(service.begun).toBe(1);

    await pass(minuteMs);
    show([first, openTicket()]);
    await pass(aWhileMs);
    expect(service.begun).toBe(2);
  });

  it('another ticket takes over when the one that loads is closed', async () => {
    const { service, openTickets } = setUp(barred);
    const tickets = openTickets(4);
    show(tickets.slice(0, 1));
    await pass(500);
    show(tickets.slice(1));
    await pass(500);
    tickets[0]?.close();
    await pass(aWhileMs);
    expect(countsOf(tickets.slice(1))).toEqual(all(3, 2));
    expect(service).toMatchObject({ begun: 2, mostAtOnce: 1 });
  });

  it('another ticket takes over when the one that loads is hidden', async () => {
    const { service, openTickets } = setUp(barred);
    const tickets = openTickets(2);
    show(tickets.slice(0, 1));
    await pass(500);
    show(tickets.slice(1));
    tickets[0]?.rest();
    await pass(aWhileMs);
    expect(service).toMatchObject({ begun: 2, mostAtOnce: 1 });
    expect(countsOf(tickets.slice(1))).toEqual([2]);

    show(tickets.slice(0, 1));
    await pass(aWhileMs);
    expect(countsOf(tickets)).toEqual([2, 2]);
    expect(service.begun).toBe(2);
  });

  it('a ticket that is hidden while it waits, and shown again, still waits', async () => {
    const { service, openTickets } = setUp(barred);
    const tickets = openTickets(3);
    show(tickets.slice(0, 1));
    await pass(500);
    show(tickets.slice(1));
    await pass(500);
    for (const ticket of tickets.slice(1)) ticket.rest();
    await pass(100);
    show(tickets);
    await pass(aWhileMs);
    expect(service.begun).toBe(1);
    expect(countsOf(tickets)).toEqual([1, 1, 1]);
  });

  it('a ticket that is closed while it loads asks no more, resolves, and leaves no timer', async () => {
    const { service, openTicket } = setUp(barred);
    const ticket = openTicket();
    const refreshed = ticket.refresh({ force: false });
    await pass(1500);
    ticket.close();
    await refreshed;
    await pass(5);
    expect(service.running).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
    await ticket.refresh({ force: true });
    ticket.publish({ at: Date.now(), count: 9, freshFor: minuteMs, secret: undefined });
    await pass(aWhileMs);
    expect(service.begun).toBe(1);
    expect(ticket.seen.every(({ isFinal }) => !isFinal)).toBe(true);
  });

  it('a refresh by hand loads once for all, however fresh the value is', async () => {
    const { service, openTickets } = setUp(barred);
    const tickets = openTickets(3);
    show(tickets);
    await pass(aWhileMs);
    show(tickets.slice(0, 1), true);
    await pass(aWhileMs);
    expect(service.begun).toBe(2);
    show(tickets);
    await pass(aWhileMs);
    expect(countsOf(tickets)).toEqual(all(3, 2));
    expect(service.begun).toBe(2);
  });
});

describe.each(worlds.filter(({ barred }) => !barred.includes('channel')))('$world', ({ barred }) => {
  it('refreshes by hand join the load that is under way', async () => {
    const { service, openTickets } = setUp(barred);
    const tickets = openTickets(5);
    show(tickets);
    await pass(1000);
    show(tickets, true);
    await pass(aWhileMs);
    expect(service.begun).toBe(1);
    expect(countsOf(tickets)).toEqual(all(5, 1));
  });

  it('all tickets see the value grow', async () => {
    const { browser, openTickets } = setUp(barred);
    const tickets = openTickets(3);
    show(tickets);
    await pass(aWhileMs);
    for (const { seen } of tickets) {
      expect(seen[0]?.isFinal).toBe(false);
      expect(seen.at(-1)?.isFinal).toBe(true);
    }
    expect(sentBy(browser, 'given-up')).toEqual([]);
  });

  it('tickets that saw a value grow see the whole one again when its load ends without a value', async () => {
    const { openTickets } = setUp(barred);
    const tickets = openTickets(2);
    show(tickets);
    await pass(aWhileMs);
    show(tickets.slice(0, 1), true);
    await pass(1500);
    expect(countsOf(tickets)).toEqual([2, 2]);
    tickets[0]?.rest();
    await pass(10);
    expect(countsOf(tickets)).toEqual([1, 1]);
    expect(tickets[1]?.seen.at(-1)).toMatchObject({ isFinal: true, live: { count: 1 } });
  });

  it('a ticket shown anew does not stay with a value whose loader died while it grew', async () => {
    const { browser, openTickets } = setUp(barred);
    const tickets = openTickets(2);
    show(tickets);
    await pass(aWhileMs);
    show(tickets.slice(0, 1), true);
    await pass(1500);
    browser.silence();
    show(tickets.slice(1));
    expect(tickets[1]?.seen.at(-1)).toMatchObject({ isFinal: true, live: { count: 1 } });
  });

  it('a newcomer gets what may not be stored from a live ticket, and only one of them answers', async () => {
    const { browser, service, openTicket, openTickets } = setUp(barred);
    const tickets = openTickets(20);
    show(tickets);
    await pass(aWhileMs);
    show(tickets.slice(7, 8), true);
    await pass(aWhileMs);
    const newcomer = openTicket();
    show([newcomer]);
    await pass(10);
    expect(newcomer.current()).toMatchObject({ count: 2, secret: 'ada@example.com' });
    await pass(aWhileMs);
    expect(service.begun).toBe(2);
    expect(sentBy(browser, 'answer')).toHaveLength(1);
  });

  it('a newcomer is answered when the ticket that loaded is closed', async () => {
    const { browser, service, openTicket, openTickets } = setUp(barred);
    const tickets = openTickets(20);
    show(tickets);
    await pass(aWhileMs);
    for (const ticket of tickets.slice(0, -5)) ticket.close();
    show([openTicket()]);
    await pass(aWhileMs);
    expect(service.begun).toBe(1);
    expect(sentBy(browser, 'answer').length).toBeLessThan(3);
  });

  it('a value from a save reaches every ticket', async () => {
    const { openTickets } = setUp(barred);
    const tickets = openTickets(3);
    show(tickets);
    await pass(aWhileMs);
    tickets[1]?.publish({ at: Date.now(), count: 7, freshFor: minuteMs, secret: undefined });
    await pass(10);
    expect(countsOf(tickets)).toEqual([7, 7, 7]);
  });

  it.each([0, 2])(
    'a save in ticket %i while the first one loads makes the load begin again',
    async (saving) => {
      const { service, openTickets } = setUp(barred);
      const tickets = openTickets(3);
      show(tickets.slice(0, 1));
      await pass(500);
      show(tickets.slice(1));
      await pass(1000);
      tickets[saving]?.publish({ at: Date.now(), count: 7, freshFor: minuteMs, secret: undefined });
      await pass(500);
      expect(countsOf(tickets)).toEqual([7, 7, 7]);
      await pass(aWhileMs);
      expect(countsOf(tickets)).toEqual([2, 2, 2]);
      expect(service).toMatchObject({ begun: 2, mostAtOnce: 1 });
    },
  );

  it('a refresh by hand just after a ticket was shown is not content with what another knew', async () => {
    const { service, openTicket } = setUp(barred);
    show([openTicket()]);
    await pass(aWhileMs);
    const newcomer = openTicket();
    show([newcomer]);
    show([newcomer], true);
    await pass(aWhileMs);
    expect(service.begun).toBe(2);
    expect(countsOf([newcomer])).toEqual([2]);
  });

  it('a value that grows fast is sent to the others only now and then', async () => {
    const { browser, openTicket } = setUp(barred);
    const growing = openTicket({
      load: async (report) => {
        const live = { at: Date.now(), count: 1, freshFor: minuteMs, secret: undefined };
        for (let count = 0; count < 50; count += 1) {
          await new Promise((resolve) => setTimeout(resolve, 10));
          report({ ...live, count });
        }
        return live;
      },
    });
    show([growing]);
    await pass(aWhileMs);
    expect(growing.seen).toHaveLength(51);
    expect(sentBy(browser, 'growing')).toHaveLength(2);
  });

  it('nonsense on the channel changes nothing', async () => {
    const { browser, service, openTickets } = setUp(barred);
    const tickets = openTickets(2);
    show(tickets);
    const stranger = browser.openChannel('test');
    const nonsense = [null, 'loaded', { kind: 'loaded' }, { kind: 'loaded', live: 5 }, { kind: 'claim' }];
    for (const message of nonsense) stranger.postMessage(message);
    await pass(aWhileMs);
    expect(countsOf(tickets)).toEqual([1, 1]);
    expect(service.begun).toBe(1);
  });
});

describe('with nothing to share by', () => {
  it('each ticket loads for itself', async () => {
    const { service, openTickets } = setUp(['channel', 'locks', 'storage']);
    const tickets = openTickets(2);
    show(tickets);
    await pass(aWhileMs);
    expect(countsOf(tickets).sort()).toEqual([1, 2]);
    show(tickets);
    expect(service.begun).toBe(2);
  });
});

describe('what is stored', () => {
  it('is shown at once when it is stale, and then loaded anew', async () => {
    const { service, openTicket } = setUp();
    const first = openTicket();
    show([first]);
    await pass(aWhileMs);
    first.close();
    await pass(23 * 60 * minuteMs);
    const next = openTicket();
    show([next]);
    expect(next.current()).toMatchObject({ count: 1 });
    expect(next.current()?.secret).toBeUndefined();
    await pass(aWhileMs);
    expect(next.current()).toMatchObject({ count: 2, secret: 'ada@example.com' });
    expect(service.begun).toBe(2);
  });

  it('is only what the codec lets through', async () => {
    const { browser, openTicket } = setUp();
    const ticket = openTicket();
    show([ticket]);
    await pass(aWhileMs);
    ticket.publish({ at: Date.now(), count: 7, freshFor: minuteMs, secret: 'ada@example.com' });
    const stored = JSON.stringify([...browser.stored]);
    expect(stored).toContain('count');
    expect(stored).not.toContain('ada@example.com');
  });

  it('stays as it was when a value is not worth storing', async () => {
    const { browser, openTicket } = setUp();
    show([openTicket()]);
    await pass(aWhileMs);
    const before = [...browser.stored];
    show([openTicket({ codec: { toStored: () => undefined, fromStored, fromMessage: fromStored } })], true);
    await pass(aWhileMs);
    expect([...browser.stored]).toEqual(before);
  });

  it('counts as stale when it is from the future, because the clock was set back', async () => {
    const { service, openTicket } = setUp();
    const ticket = openTicket();
    show([ticket]);
    await pass(aWhileMs);
    vi.setSystemTime(Date.now() - 60 * minuteMs);
    show([ticket]);
    await pass(aWhileMs);
    expect(service.begun).toBe(2);
    expect(ticket.seen.at(-1)).toMatchObject({ isFinal: true, live: { count: 2 } });
  });
});

describe('what fails on the way', () => {
  it('locks that the browser refuses later are done without', async () => {
    const { browser, service, openTickets } = setUp();
    const tickets = openTickets(5);
    show(tickets);
    await pass(aWhileMs);
    browser.barred.add('locks').add('storage');
    show(tickets, true);
    await pass(aWhileMs);
    expect(service).toMatchObject({ begun: 2, mostAtOnce: 1 });
    expect(countsOf(tickets)).toEqual(all(5, 2));
  });

  it('a load that throws rejects the refresh and leaves the turn to others', async () => {
    const { service, openTicket } = setUp();
    const broken = openTicket({ load: () => Promise.reject(new TypeError('a defect')) });
    await expect(broken.refresh({ force: false })).rejects.toThrow('a defect');
    const sound = openTicket();
    show([sound]);
    await pass(aWhileMs);
    expect(countsOf([sound, broken])).toEqual([1, 1]);
    expect(service.begun).toBe(1);
  });

  it('a load that does not heed its signal holds up nobody', async () => {
    const { openTicket } = setUp();
    const late = { at: Date.now(), count: 9, freshFor: minuteMs, secret: undefined };
    const deaf = openTicket({
      load: (report) => new Promise(() => setTimeout(() => report(late), aWhileMs / 2)),
    });
    const next = openTicket();
    show([deaf]);
    await pass(500);
    show([next]);
    deaf.rest();
    await pass(aWhileMs);
    expect(countsOf([deaf, next])).toEqual([1, 1]);
  });

  it('a listener that refreshes again while a load reports joins that load', async () => {
    const { openTicket } = setUp(['channel', 'locks', 'storage']);
    let begun = 0;
    const live = { at: Date.now(), count: 1, freshFor: minuteMs, secret: undefined };
    const ticket = openTicket({
      load: (report) => {
        begun += 1;
        if (begun < 5) report(live);
        return Promise.resolve(live);
      },
    });
    ticket.subscribe(() => show([ticket]));
    show([ticket]);
    await pass(aWhileMs);
    expect(begun).toBe(1);
  });
});

function fromStored(): undefined {
  return undefined;
}
