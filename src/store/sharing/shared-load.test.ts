import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  aWhileMs,
  all,
  countsOf,
  minuteMs,
  pass,
  setUp,
  show,
  talkingWorlds,
  worlds,
} from './tickets-scene.ts';

beforeEach(() => vi.useFakeTimers({ now: 1_700_000_000_000 }));
afterEach(() => vi.useRealTimers());

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
    const tickets = openTickets(5);
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
    expect(countsOf([...tickets, next])).toEqual(all(6, 2));
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

  it('a ticket that is hidden while another loads waits no longer', async () => {
    const { service, openTickets } = setUp(barred);
    service.loadMs = 30_000;
    const tickets = openTickets(2);
    show(tickets.slice(0, 1));
    await pass(1000);
    const ended = vi.fn();
    void tickets[1]?.refresh({ force: false }).then(ended);
    await pass(1000);
    tickets[1]?.rest();
    await pass(5);
    expect(ended).toHaveBeenCalledOnce();
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

describe.each(talkingWorlds)('$world', ({ barred }) => {
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
});
