import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askForBulk } from './ask-for-bulk.ts';
import type { FakeBrowser } from './fake-browser.ts';
import { fakeCodec, type Ticket } from './fake-tickets.ts';
import { aWhileMs, countsOf, minuteMs, pass, sentBy, setUp, show, talkingWorlds } from './tickets-scene.ts';

async function askFor({ means }: FakeBrowser, shared: Ticket | undefined, waitMs = aWhileMs): Promise<void> {
  const parts = { name: 'test', means, random: () => 0.5, read: fakeCodec.fromStored };
  if (shared) await askForBulk({ ...parts, shared }, waitMs, new AbortController().signal);
}

beforeEach(() => vi.useFakeTimers({ now: 1_700_000_000_000 }));
afterEach(() => vi.useRealTimers());

describe.each(talkingWorlds)('$world', ({ barred }) => {
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
    const tickets = openTickets(10);
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

  it('a newcomer is answered soon when the ticket that loaded is closed', async () => {
    const { browser, service, openTicket, openTickets } = setUp(barred);
    const tickets = openTickets(10);
    show(tickets);
    await pass(aWhileMs);
    for (const ticket of tickets.slice(0, -5)) ticket.close();
    const newcomer = openTicket();
    show([newcomer]);
    await pass(85);
    expect(newcomer.current()?.secret).toBe('ada@example.com');
    await pass(aWhileMs);
    expect(service.begun).toBe(1);
    expect(sentBy(browser, 'answer').length).toBeLessThan(3);
  });

  it('two newcomers are answered together', async () => {
    const { browser, openTicket, openTickets } = setUp(barred);
    show(openTickets(1));
    await pass(aWhileMs);
    const newcomers = [openTicket(), openTicket()];
    show(newcomers);
    await pass(aWhileMs);
    expect(countsOf(newcomers)).toEqual([1, 1]);
    expect(sentBy(browser, 'answer')).toHaveLength(1);
  });

  it('a ticket that is closed answers nobody any more', async () => {
    const { browser, openTicket } = setUp(barred);
    const [loader, other] = [openTicket(), openTicket()];
    show([loader]);
    await pass(aWhileMs);
    show([other]);
    await pass(aWhileMs);
    const answers = sentBy(browser, 'answer').length;
    loader.close();
    show([openTicket()]);
    await pass(5);
    other.close();
    await pass(aWhileMs);
    expect(sentBy(browser, 'answer')).toHaveLength(answers);
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

  it('the bulk of a value is with the ticket that loaded it, and goes to another one when it asks', async () => {
    const { browser, service, openTickets } = setUp(barred);
    const tickets = openTickets(3);
    show(tickets.slice(0, 1));
    await pass(aWhileMs);
    show(tickets);
    await pass(aWhileMs);
    const bulks = () => tickets.map((ticket) => ticket.current()?.bulk);
    const one = 'of load 1';
    expect(bulks()).toEqual([one, undefined, undefined]);

    void askFor(browser, tickets[1]);
    await pass(10);
    expect(bulks()).toEqual([one, one, undefined]);
    tickets[0]?.close();
    void askFor(browser, tickets[2]);
    await pass(10);
    expect(bulks()).toEqual([one, one, one]);
    expect(vi.getTimerCount()).toBe(0);

    show(tickets.slice(1, 2), true);
    await pass(aWhileMs);
    expect(bulks()).toEqual([one, 'of load 2', undefined]);
    expect(service.begun).toBe(2);
    expect(sentBy(browser, 'loaded').concat(sentBy(browser, 'growing'))).not.toContainEqual(
      expect.objectContaining({
        live: expect.objectContaining({ bulk: expect.anything() as unknown }) as unknown,
      }),
    );
  });

  it('a bulk that nobody has any more is waited for so long and no longer', async () => {
    const { browser, openTicket } = setUp(barred);
    const [first, other] = [openTicket(), openTicket()];
    show([first]);
    await pass(aWhileMs);
    first.close();
    const ended = vi.fn();
    void askFor(browser, other, 500).then(ended);
    await pass(499);
    expect(ended).not.toHaveBeenCalled();
    await pass(1);
    expect(ended).toHaveBeenCalled();
  });

  it('a bulk of an older load is not taken for that of the value', async () => {
    const { browser, openTicket } = setUp(barred);
    const deaf = openTicket({ codec: { ...fakeCodec, fromMessage: () => undefined } });
    show([deaf]);
    await pass(aWhileMs);
    const [other, asking] = [openTicket(), openTicket()];
    show([other], true);
    await pass(aWhileMs);
    other.close();
    void askFor(browser, asking, 500);
    await pass(500);
    expect(deaf.current()).toMatchObject({ count: 1, bulk: 'of load 1' });
    expect(asking.current()).toMatchObject({ count: 2, bulk: undefined });
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
    show([openTicket({ codec: { ...fakeCodec, toStored: () => undefined } })], true);
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
