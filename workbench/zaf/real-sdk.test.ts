import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { appOrigin, createFakeHost, settled } from './fake-page.ts';
import type { Perform } from './requests.ts';

/** What these tests use of the SDK's client: its npm package has no types. */
interface Client {
  readonly on: (event: string, handler: (payload: unknown) => unknown) => void;
  readonly get: (paths: string | string[]) => Promise<unknown>;
  readonly invoke: (path: string, ...args: unknown[]) => Promise<unknown>;
  readonly request: (options: unknown) => Promise<unknown>;
  readonly trigger: (event: string, data?: unknown) => void;
  readonly metadata: () => Promise<unknown>;
  readonly instance: (guid: string) => Client;
}

const pageOrigin = 'http://localhost:4600';

/** Loads the SDK of npm into a page that is not there, framed by a host. */
async function load(changes: { perform?: Perform } = {}) {
  const { host, notes, log } = createFakeHost(changes);
  const listeners: ((event: unknown) => void)[] = [];
  const parent = {
    postMessage: (data: unknown) =>
      // Later, as a browser does it: the SDK posts before its own constructor is done.
      queueMicrotask(() => host.receive({ source: frame, origin: appOrigin, data })),
  };
  const frame = {
    postMessage: (message: unknown) => {
      const data: unknown = structuredClone(message);
      queueMicrotask(() => {
        for (const listener of listeners) listener({ data, origin: pageOrigin, source: parent });
      });
    },
  };
  vi.stubGlobal('window', {
    Promise,
    parent,
    addEventListener: (_: string, listener: (event: unknown) => void) => listeners.push(listener),
  });
  const query = new URLSearchParams({ origin: pageOrigin, app_guid: 'a' });
  vi.stubGlobal('document', { location: { search: `?${query.toString()}`, hash: '' } });
  // The package is written without types.
  const path = 'zendesk_app_framework_sdk';
  const sdk = (await import(path)) as {
    default: { init: (ready?: (registration: unknown) => void) => Client };
  };
  host.add({ guid: 'a', window: frame, origin: appOrigin, location: 'ticket_sidebar', beside: {} }, true);
  return { host, notes, log, init: sdk.default.init };
}

beforeEach(() => {
  // The SDK waits for answers by timers; none of these tests lets one run out.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the SDK of npm, in a frame of this host', () => {
  it('starts by its callback, with all that the registration holds', async () => {
    const { init } = await load();
    const ready = vi.fn();
    const client = init(ready);
    await settled();
    expect(ready).toHaveBeenCalledTimes(1);
    expect(ready.mock.calls[0]?.[0]).toMatchObject({ context: { location: 'ticket_sidebar' } });
    expect(await client.metadata()).toEqual({ settings: { title: 'App' } });
  });

  it('hears of its first activation, also where its callback subscribes to it', async () => {
    const { init } = await load();
    const [early, late] = [vi.fn(), vi.fn()];
    const client = init(() => client.on('app.activated', late));
    client.on('app.activated', early);
    await settled();
    expect(early).toHaveBeenCalledTimes(1);
    expect(late).toHaveBeenCalledTimes(1);
  });

  it('gets a value, rejects for one path and resolves for several with what failed', async () => {
    const client = (await load()).init();
    expect(await client.get('currentUser.email')).toMatchObject({ 'currentUser.email': 'ann@example.com' });
    await expect(client.get('nonsense')).rejects.toThrow('Could not find "nonsense".');
    expect(await client.get(['currentUser.email', 'nonsense'])).toEqual({
      'currentUser.email': 'ann@example.com',
      errors: { nonsense: { message: 'Could not find "nonsense".' } },
    });
    expect(await client.invoke('double', '21')).toMatchObject({ double: 42 });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('settles requests with the body, or with an object that says why not', async () => {
    const client = (await load()).init();
    expect(await client.request('/fine')).toEqual({ a: 1 });
    await expect(client.request('/lost')).rejects.toMatchObject({ status: 404, responseText: '{"a":1}' });
    expect(await client.request({ url: '/fine', httpCompleteResponse: true })).toMatchObject({ status: 200 });
  });

  it('keeps answers apart that come in another order', async () => {
    const open: (() => void)[] = [];
    const perform: Perform = (call) =>
      new Promise((resolve) => {
        const headers = [['content-type', 'application/json']] as const;
        open.push(() => resolve({ status: 200, statusText: 'OK', headers, text: JSON.stringify(call.url) }));
      });
    const client = (await load({ perform })).init();
    const both = Promise.all([client.request('/first'), client.request('/second')]);
    await settled();
    for (const answer of open.reverse()) answer();
    expect(await both).toEqual(['/first', '/second']);
  });

  it('hears events it subscribed to, its own triggers among them', async () => {
    const { init, host } = await load();
    const client = init();
    const [scheme, hello] = [vi.fn(), vi.fn()];
    client.on('colorScheme.changed', scheme);
    client.on('hello', hello);
    await settled();
    host.emit('a', 'colorScheme.changed', 'dark');
    client.trigger('hello', { a: 1 });
    await settled();
    expect(scheme.mock.calls).toEqual([['dark']]);
    expect(hello.mock.calls).toEqual([[{ a: 1 }]]);
  });

  it.each([
    ['allows', () => true, { kind: 'allowed' }],
    ['refuses', () => Promise.reject(new Error('Not today')), { kind: 'refused', reason: 'Not today' }],
    ['refuses in words', () => 'Fill in the form', { kind: 'refused', reason: 'Fill in the form' }],
  ])('%s a hook', async (_, handler, expected) => {
    const { init, host } = await load();
    init().on('ticket.save', handler);
    await settled();
    expect(await host.runHook('a', 'ticket.save')).toEqual(expected);
  });

  it('is told of another instance through a client of that instance', async () => {
    const { init, host, notes } = await load();
    const window = { postMessage: () => undefined };
    host.add({ guid: 'b', window, origin: appOrigin, location: 'modal', beside: {} }, true);
    const closed = vi.fn();
    const client = init();
    await settled();
    client.instance('b').on('modal.close', closed);
    await settled();
    host.emit('b', 'modal.close');
    await settled();
    expect(closed).toHaveBeenCalledTimes(1);
    expect(notes()).toEqual([]);
  });
});
