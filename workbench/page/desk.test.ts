import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { appOrigin, createFakeWindow } from '../zaf/fake-page.ts';
import { createBench } from './bench.ts';
import type { Settings } from './address.ts';
import { choose, closeTab, setTicketCount, toggleApp } from './desk.ts';
import { sampleApp, sampleSession } from './sample-app.ts';
import type { Server } from './server.ts';
import { submitTicket } from './submit-ticket.ts';
import { openTabs } from './workspace.ts';

const notAsked = () => {
  throw new Error('not asked here');
};

/** A page with its session started, and an app that subscribed to `events` in its first tab. */
async function openBench(search: string, events: readonly string[]) {
  const startSession = vi.fn<Server['startSession']>().mockResolvedValue(sampleSession);
  const setSecureSettings = vi.fn<Server['setSecureSettings']>().mockResolvedValue();
  const setLatency = vi.fn<Server['setLatency']>().mockResolvedValue();
  const viewers = [
    { id: 'owner', label: 'Owner' },
    { id: 'agent', label: 'Agent' },
  ];
  const scenario = { title: '', description: '', group: '', viewers, defaultViewer: 'owner' };
  const server: Server = {
    app: () => Promise.resolve(sampleApp),
    standings: notAsked,
    setSecureSettings,
    scenarios: () =>
      Promise.resolve([
        { id: 'team', ...scenario },
        { id: 'full', ...scenario },
      ]),
    startSession,
    setLatency,
    callApi: notAsked,
    callProxy: notAsked,
  };
  const bench = createBench(server, search);
  await bench.sessions.start(bench.settings.get());
  const window = createFakeWindow();
  const guid = bench.workspace.get().front ?? '';
  bench.host.add({ guid, window, origin: appOrigin, location: 'ticket_sidebar', beside: {} }, true);
  const say = (data: unknown) => bench.host.receive({ source: window, origin: appOrigin, data });
  say({ key: 'iframe.handshake' });
  for (const event of events) say({ key: `iframe.on:${event}`, message: { subscriberCount: 1 } });
  const told = () => window.events().slice(2);
  return { bench, guid, told, say, startSession, setLatency };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a tab that is closed', () => {
  it('tells its app, and leaves it a moment to hear of it', async () => {
    const { bench, guid, told } = await openBench('?tickets=2', ['app.deactivated', 'app.willDestroy']);
    closeTab(bench, guid);
    expect(told()).toEqual(['zaf.app.deactivated', 'zaf.app.willDestroy']);
    expect(openTabs(bench.workspace.get())).toHaveLength(1);
    expect(bench.workspace.get().tabs).toHaveLength(2);
    vi.advanceTimersByTime(1000);
    expect(bench.workspace.get().tabs).toHaveLength(1);
  });
});

describe('the number of tickets', () => {
  it.each([
    [3, 3],
    [0, 0],
    [99, 50],
  ])('that is set to %i becomes %i', async (wanted, count) => {
    const { bench } = await openBench('?tickets=2', []);
    setTicketCount(bench, wanted);
    expect(openTabs(bench.workspace.get())).toHaveLength(count);
  });
});

describe('a choice', () => {
  it.each<[Partial<Settings>, string[], number, boolean]>([
    [{ scheme: 'dark' }, ['zaf.colorScheme.changed'], 0, false],
    [{ scheme: 'light' }, [], 0, false],
    [{ width: 500 }, [], 0, false],
    [{ locale: 'de' }, ['zaf.app.willDestroy'], 0, true],
    [{ viewer: 'agent' }, ['zaf.app.willDestroy'], 1, true],
    [{ scenario: 'full' }, ['zaf.app.willDestroy'], 1, true],
  ])(
    'of %j tells the app %j, starts %i sessions, and loads the app anew: %s',
    async (change, events, starts, isNew) => {
      const { bench, guid, told, startSession } = await openBench('', [
        'colorScheme.changed',
        'app.willDestroy',
      ]);
      choose(bench, change);
      await vi.advanceTimersByTimeAsync(0);
      expect(told()).toEqual(events);
      expect(startSession).toHaveBeenCalledTimes(1 + starts);
      expect(bench.workspace.get().front !== guid).toBe(isNew);
    },
  );

  it('of a latency changes the session that there is', async () => {
    const { bench, setLatency, startSession } = await openBench('', []);
    choose(bench, { latency: 800 });
    expect(setLatency.mock.calls).toEqual([['1', 800]]);
    expect(startSession).toHaveBeenCalledTimes(1);
  });
});

describe('the tray', () => {
  it('tells the app that it was collapsed and expanded', async () => {
    const { bench, guid, told } = await openBench('', ['app.collapsed', 'app.expanded']);
    toggleApp(bench, guid);
    toggleApp(bench, guid);
    expect(told()).toEqual(['zaf.app.collapsed', 'zaf.app.expanded']);
  });
});

describe('a ticket that is submitted', () => {
  it.each([
    ['allows', {}, ['zaf.ticket.save', 'zaf.ticket.submit.done'], '', 'Ticket #101 was saved'],
    [
      'refuses',
      { error: { msg: 'Fill in the form' } },
      ['zaf.ticket.save', 'zaf.ticket.submit.fail'],
      'Hello',
      'Fill in the form',
    ],
  ])('is saved only if its app %s it', async (_, reply, events, left, toast) => {
    const hooks = ['ticket.save', 'ticket.submit.done', 'ticket.submit.fail'];
    const { bench, guid, told, say } = await openBench('', hooks);
    say({ id: 1, request: 'set', params: { 'comment.text': 'Hello' } });
    const submitted = submitTicket(bench, guid);
    say({ key: 'iframe.reply:ticket.save', ...reply });
    await submitted;
    expect(told().filter((event) => event.startsWith('zaf.'))).toEqual(events);
    expect(bench.workspace.get().tabs[0]?.comment.text).toBe(left);
    expect(bench.toasts.shown.get()).toMatchObject([{ text: toast }]);
  });
});
