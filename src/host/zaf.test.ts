import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeZaf } from './fake-zaf.ts';
import type { Connection } from './host.ts';
import { connect } from './zaf.ts';
import type { AppWindow } from './zaf.ts';
import type { ZafSdk } from './zaf-client.ts';

/** The page of the app in Support's tray, with an SDK script that is still loading. */
class FakeWindow extends EventTarget implements AppWindow {
  ZAFClient?: ZafSdk;
  readonly parent = {};
  readonly script = new EventTarget();
  readonly document = {
    readyState: 'interactive',
    getElementById: (id: string) => (id === 'zaf-sdk' ? this.script : null),
  };
  readonly location: AppWindow['location'];
  readonly reportError = () => undefined;

  constructor(origin = 'https://example.zendesk.com') {
    super();
    this.location = { search: `?origin=${encodeURIComponent(origin)}&app_guid=a-guid`, hash: '' };
  }
}

const registration = {
  context: { location: 'ticket_sidebar', account: { subdomain: 'example' } },
  metadata: { settings: { title: 'Chat Plan Limits', warn_at_percent: 80 } },
};

let zaf: FakeZaf;
let window: FakeWindow;

/** What `connect` came to so far. */
function connecting(): { connection: Connection | undefined } {
  const state: { connection: Connection | undefined } = { connection: undefined };
  void connect({ window }).then((connection) => {
    state.connection = connection;
  });
  return state;
}

/** Lets every promise that can settle do so, without time passing. */
async function settled(): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
}

beforeEach(() => {
  vi.useFakeTimers();
  zaf = new FakeZaf();
  window = new FakeWindow();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the script of the SDK', () => {
  it('is not waited for where it has loaded already', async () => {
    window.ZAFClient = zaf.sdk;
    const state = connecting();
    zaf.register(registration);
    await settled();
    expect(state.connection).toMatchObject({
      kind: 'connected',
      host: {
        place: { location: 'ticket_sidebar', subdomain: 'example' },
        settings: { warn_at_percent: 80 },
      },
    });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('may load later', async () => {
    const state = connecting();
    await settled();
    expect(state.connection).toBeUndefined();
    window.ZAFClient = zaf.sdk;
    window.script.dispatchEvent(new Event('load'));
    await settled();
    zaf.register(registration);
    await settled();
    expect(state.connection?.kind).toBe('connected');
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    { what: 'fails', end: () => window.script.dispatchEvent(new Event('error')) },
    { what: 'is something else', end: () => window.script.dispatchEvent(new Event('load')) },
    { what: 'failed before anybody listened', end: () => window.dispatchEvent(new Event('load')) },
    { what: 'hangs for 15 s', end: () => vi.advanceTimersByTime(15_000) },
  ])('that $what is said to be missing', async ({ end }) => {
    const state = connecting();
    await settled();
    expect(state.connection).toBeUndefined();
    end();
    await settled();
    expect(state.connection).toEqual({ kind: 'no-sdk' });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not waited for on a page that has loaded without it', async () => {
    window.document.readyState = 'complete';
    const state = connecting();
    await settled();
    expect(state.connection).toEqual({ kind: 'no-sdk' });
  });

  it('leaves no listener behind', async () => {
    const targets = [window, window.script];
    const added = targets.map((target) => vi.spyOn(target, 'addEventListener'));
    const removed = targets.map((target) => vi.spyOn(target, 'removeEventListener'));
    connecting();
    window.script.dispatchEvent(new Event('error'));
    await settled();
    // The one for messages stays for as long as the page does.
    const waited = added.map(({ mock }) => mock.calls.filter(([type]) => type !== 'message'));
    expect(waited.flat()).toHaveLength(3);
    expect(removed.map(({ mock }) => mock.calls)).toEqual(waited);
  });
});

describe('the handshake', () => {
  it('is never offered to a parent that is not Zendesk', async () => {
    window = new FakeWindow('https://zendesk.com.evil.example');
    window.ZAFClient = zaf.sdk;
    const state = connecting();
    await settled();
    expect(state.connection).toEqual({ kind: 'outside' });
    expect(zaf.greetings).toBe(0);
  });

  it.each([
    { what: 'says no', init: () => false as const },
    {
      what: 'throws',
      init: () => {
        throw new URIError('URI malformed');
      },
    },
  ])('with an SDK that $what means to be outside', async ({ init }) => {
    window.ZAFClient = { init };
    const state = connecting();
    await settled();
    expect(state.connection).toEqual({ kind: 'outside' });
  });

  it('that is not answered within 15 s is over, and a late answer changes nothing', async () => {
    window.ZAFClient = zaf.sdk;
    const state = connecting();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(state.connection).toEqual({ kind: 'silent' });
    zaf.register(registration);
    await settled();
    expect(state.connection).toEqual({ kind: 'silent' });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('may bring nothing that can be read', async () => {
    window.ZAFClient = zaf.sdk;
    const state = connecting();
    zaf.register(null);
    await settled();
    expect(state.connection).toMatchObject({
      host: { place: { location: 'unknown', subdomain: undefined }, settings: {} },
    });
  });
});
