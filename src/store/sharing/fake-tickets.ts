import type { FakeBrowser } from './fake-browser.ts';
import type { SharedLoadParts } from './parts.ts';
import { openSharedLoad, type SharedLoad } from './shared-load.ts';

/** What the tests share. `secret` may not be stored. */
export interface Live {
  readonly at: number;
  readonly count: number;
  readonly freshFor: number;
  readonly secret: string | undefined;
  /** Passes only to those who ask for it. */
  readonly bulk?: string | undefined;
}

/** The service that the tickets of a test ask, each load of which takes a while. */
export interface FakeService {
  /** How many loads were begun. */
  begun: number;
  running: number;
  mostAtOnce: number;
  loadMs: number;
  freshFor: number;
}

export interface Seen {
  readonly live: Live;
  readonly isFinal: boolean;
}

export interface Ticket extends SharedLoad<Live> {
  /** All that it was shown. */
  readonly seen: Seen[];
}

export function createFakeService(): FakeService {
  return { begun: 0, running: 0, mostAtOnce: 0, loadMs: 2000, freshFor: 60_000 };
}

export const fakeCodec: SharedLoadParts<Live>['codec'] = {
  toStored: (live) => ({ ...live, secret: undefined, bulk: undefined }),
  fromStored: readLive,
  toMessage: (live) => ({ ...live, bulk: undefined }),
  fromMessage: readLive,
  bulkOf: ({ bulk }) => bulk,
};

/** Opens tickets of one viewer in one browser, on fake timers. */
export function ticketsOf(browser: FakeBrowser, service: FakeService, random = countingRandom()) {
  return (changes: Partial<SharedLoadParts<Live>> = {}): Ticket => {
    const shared = openSharedLoad<Live>({
      name: 'test',
      load: (report, signal) => load(service, report, signal),
      freshForMs: ({ freshFor }) => freshFor,
      loadedAt: ({ at }) => at,
      codec: fakeCodec,
      means: browser.means,
      now: Date.now,
      random,
      ...changes,
    });
    const seen: Seen[] = [];
    shared.subscribe((live, isFinal) => seen.push({ live, isFinal }));
    return { ...shared, seen };
  };
}

/** Reports its count half-way, and resolves with it when `loadMs` have passed. */
async function load(
  service: FakeService,
  report: (growing: Live) => void,
  signal: AbortSignal,
): Promise<Live> {
  const count = ++service.begun;
  service.running += 1;
  service.mostAtOnce = Math.max(service.mostAtOnce, service.running);
  const valueNow = () => ({
    at: Date.now(),
    count,
    freshFor: service.freshFor,
    secret: 'ada@example.com',
    bulk: `of load ${count}`,
  });
  try {
    await sleep(service.loadMs / 2, signal);
    report(valueNow());
    await sleep(service.loadMs / 2, signal);
    return valueNow();
  } finally {
    service.running -= 1;
  }
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new DOMException('The load was aborted', 'AbortError'));
    });
  });
}

function readLive(value: unknown): Live | undefined {
  const isLive = typeof value === 'object' && value !== null && 'count' in value && 'at' in value;
  // What the tests send is what the tests made: the two fields tell it from the nonsense they send too.
  return isLive ? (value as Live) : undefined;
}

/** Numbers that look random enough, the same in every run. */
export function countingRandom(): () => number {
  let count = 0;
  return () => (++count * 0.618034) % 1;
}
