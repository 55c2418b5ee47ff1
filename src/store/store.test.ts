import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BillingDesk } from './billing-desk.ts';
import { fakeChat } from './fake-chat.ts';
import { loadReport } from './load-report.ts';
import type { Report } from './picture.ts';
import type { SharedLoad } from './sharing/shared-load.ts';
import { createStore } from './store.ts';

const loadedAt = 1_000_000;

const picture = await loadReport(
  {
    chat: fakeChat().chat,
    connection: 'session',
    now: () => loadedAt,
    viewer: { id: '77', email: undefined, isSupportAdministrator: true },
    isLikelyAdministrator: () => true,
  },
  () => undefined,
  new AbortController().signal,
);
if (picture.kind !== 'picture') throw new Error('The fake Chat answers well');

/** The same picture as storage gives it: without what is personal. */
const stored: Report = { ...picture, personal: undefined };
const limited = (retryAt: number): Report => ({
  kind: 'refusal',
  at: loadedAt,
  problem: { kind: 'rate-limited', retryAt },
});

/** A store over a shared load that does what the test says, and notes what it was asked to do. */
function openStore(known?: Report) {
  const asked: string[] = [];
  let current = known;
  let tell: (report: Report, isFinal: boolean) => void = () => undefined;
  const shared: SharedLoad<Report> = {
    current: () => current,
    subscribe: (listener) => {
      tell = listener;
      return () => {
        tell = () => undefined;
      };
    },
    refresh: ({ force }) => {
      asked.push(force ? 'load' : 'load if stale');
      return Promise.resolve();
    },
    askForBulk: () => undefined,
    takeBulk: () => false,
    publish: () => undefined,
    rest: () => asked.push('rest'),
    close: () => asked.push('close'),
  };
  const billing = {
    show: () => void asked.push('billing: show'),
    hide: () => void asked.push('billing: hide'),
    close: () => void asked.push('billing: close'),
  };
  // The desk's own tests cover the rest of it.
  const openBilling = () => Promise.resolve(billing as BillingDesk);
  const agents = {
    want: () => () => undefined,
    see: () => void asked.push('agents: see'),
    rest: () => void asked.push('agents: rest'),
  };
  const openAgents = () => Promise.resolve(agents);
  const store = createStore({ shared, openBilling, openAgents, now: () => Date.now() });
  return {
    store,
    asked,
    comes: (report: Report, isFinal = true) => {
      current = report;
      tell(report, isFinal);
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers({ now: loadedAt });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('an instance', () => {
  it('asks for nothing before it is shown', () => {
    expect(openStore().asked).toEqual([]);
  });

  it('shows what is stale as being refreshed, and then what came', () => {
    const { store, comes } = openStore();
    store.show();
    vi.setSystemTime(loadedAt + 3_600_000);
    comes(stored);
    expect(store.state()).toMatchObject({ kind: 'shown', refresh: { kind: 'running' } });
    comes({ ...picture, loadedAt: Date.now() });
    expect(store.state()).toMatchObject({ kind: 'shown', refresh: { kind: 'idle' } });
  });

  it('loads what storage does not hold when it is needed, and only then', () => {
    const { store, asked, comes } = openStore();
    store.show();
    comes(stored);
    expect(asked).toEqual(['load if stale']);
    store.needPersonal();
    expect(asked).toEqual(['load if stale', 'load']);
  });

  it('takes up again what was needed, if it was hidden before that came', () => {
    const { store, asked, comes } = openStore();
    store.show();
    comes(stored);
    store.needPersonal();
    store.hide();
    asked.length = 0;
    store.show();
    expect(asked).toContain('load');
  });

  it('gives up the word "refreshing" with the load when it is hidden', () => {
    const { store, comes, asked } = openStore();
    store.show();
    comes(picture);
    store.refresh();
    store.hide();
    expect(asked).toContain('rest');
    expect(store.state()).toMatchObject({ refresh: { kind: 'idle' } });
  });

  it('says nothing of refreshing when it is shown again with what is still fresh', () => {
    const { store, comes } = openStore();
    store.show();
    comes(picture);
    store.hide();
    vi.setSystemTime(loadedAt + 59_999);
    store.show();
    expect(store.state()).toMatchObject({ kind: 'shown', refresh: { kind: 'idle' } });
    store.hide();
    vi.setSystemTime(loadedAt + 60_000);
    store.show();
    expect(store.state()).toMatchObject({ kind: 'shown', refresh: { kind: 'running' } });
  });

  it('asks for no more than what is stale when it is shown again, and for nothing personal unasked', () => {
    const { store, asked, comes } = openStore();
    store.show();
    comes(stored);
    store.hide();
    store.show();
    expect(asked).toEqual(['load if stale', 'rest', 'load if stale']);
  });

  it('waits for nothing where Chat named no time, nor while it is hidden', () => {
    const { store, comes } = openStore();
    store.show();
    comes(picture);
    expect(vi.getTimerCount()).toBe(0);
    store.hide();
    comes(limited(loadedAt + 30_000));
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not load what is personal while a load that brings it is under way', () => {
    const { store, asked, comes } = openStore();
    store.show();
    comes(stored, false);
    store.needPersonal();
    expect(asked).toEqual(['load if stale']);
  });

  it('does not load what is personal where it is there already', () => {
    const { store, asked, comes } = openStore();
    store.show();
    comes(picture);
    store.needPersonal();
    expect(asked).toEqual(['load if stale']);
    expect(store.state()).toMatchObject({ refresh: { kind: 'idle' } });
  });

  it('tells each change to whoever listens, until they stop', () => {
    const { store, comes } = openStore();
    const [one, other] = [vi.fn(), vi.fn()];
    const stop = store.subscribe(one);
    store.subscribe(other);
    comes(picture);
    stop();
    comes(picture);
    expect([one.mock.calls.length, other.mock.calls.length]).toEqual([1, 2]);
  });

  it('asks again for the lists alone that were put off, when Chat said', () => {
    const { store, asked, comes } = openStore();
    store.show();
    comes({ ...picture, retryAt: loadedAt + 30_000 });
    asked.length = 0;
    vi.advanceTimersByTime(30_000);
    expect(asked).toEqual(['load if stale']);
  });

  it('waits for nothing while what is newer is on its way, nor after somebody asked by hand', () => {
    const { store, comes } = openStore();
    store.show();
    comes(limited(loadedAt + 30_000), false);
    expect(vi.getTimerCount()).toBe(0);
    comes(limited(loadedAt + 30_000));
    expect(vi.getTimerCount()).toBe(1);
    comes(limited(loadedAt + 40_000));
    expect(vi.getTimerCount()).toBe(1);
    store.refresh();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('asks again by itself when Chat said when, and not before', () => {
    const { store, asked, comes } = openStore();
    store.show();
    comes(limited(loadedAt + 30_000));
    asked.length = 0;
    vi.advanceTimersByTime(29_999);
    expect(asked).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(asked).toEqual(['load if stale']);
  });

  it.each(['hide', 'close'] as const)('asks for nothing more after %s', (end) => {
    const { store, asked, comes } = openStore();
    store.show();
    comes(limited(loadedAt + 30_000));
    store[end]();
    asked.length = 0;
    vi.advanceTimersByTime(60_000);
    expect(asked).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the billing contact', () => {
  const ofBilling = (asked: readonly string[]) => asked.filter((what) => what.startsWith('billing'));

  it('begins when it is first looked at, and from then on lives as the instance does', async () => {
    const { store, asked } = openStore();
    store.show();
    store.hide();
    expect(store.billing.now()).toBeUndefined();
    store.show();
    await store.billing.load();
    store.hide();
    store.close();
    expect(ofBilling(asked)).toEqual(['billing: show', 'billing: hide', 'billing: close']);
  });

  it('is not shown where the instance was hidden before it came', async () => {
    const { store, asked } = openStore();
    const loading = store.billing.load();
    store.show();
    store.hide();
    await loading;
    expect(ofBilling(asked)).toEqual([]);
  });

  it('ends at once where the instance ended before it came', async () => {
    const { store, asked } = openStore();
    const loading = store.billing.load();
    store.close();
    await loading;
    expect(ofBilling(asked)).toEqual(['billing: close']);
  });
});
