import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aWhileMs, all, countsOf, minuteMs, pass, setUp, show, talkingWorlds } from './tickets-scene.ts';

beforeEach(() => vi.useFakeTimers({ now: 1_700_000_000_000 }));
afterEach(() => vi.useRealTimers());

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

describe.each(talkingWorlds)('$world', ({ barred }) => {
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
