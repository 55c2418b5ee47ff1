import { describe, expect, it } from 'vitest';
import { appOrigin, createFakeHost, settled } from './fake-page.ts';
import type { Perform } from './requests.ts';

describe('the handshake', () => {
  it('is answered with the registration, then with the activation', () => {
    const app = createFakeHost().open('a');
    app.handshake();
    expect(app.window.events()).toEqual(['zaf.app.registered', 'zaf.app.activated']);
    expect(app.window.received[0]).toEqual({
      targetOrigin: appOrigin,
      message: {
        key: 'zaf.app.registered',
        message: {
          context: {
            instanceGuid: 'a',
            product: 'support',
            account: { subdomain: 'example' },
            location: 'ticket_sidebar',
            ticketId: 101,
          },
          metadata: { settings: { title: 'App' } },
        },
      },
    });
  });

  it('is answered once a page, or the SDK would send its whole queue again', () => {
    const { open, host, notes } = createFakeHost();
    const app = open('a');
    app.handshake();
    app.handshake();
    expect(app.window.events()).toEqual(['zaf.app.registered', 'zaf.app.activated']);
    expect(notes()).toHaveLength(1);
    host.pageLoaded('a');
    host.pageLoaded('a');
    app.handshake();
    expect(app.window.events().slice(2)).toEqual(['zaf.app.registered', 'zaf.app.activated']);
  });

  it('of an instance in the background activates nothing until it comes to the front', () => {
    const { open, host } = createFakeHost();
    const app = open('a', false);
    app.handshake();
    expect(app.window.events()).toEqual(['zaf.app.registered']);
    host.setActive('a', true);
    expect(app.window.events()).toEqual(['zaf.app.registered', 'zaf.app.activated']);
  });
});

describe('a message', () => {
  it.each([
    ['of another origin', 'https://evil.example'],
    ['of a page without an origin', 'null'],
  ])('%s is ignored, and noted', (_, origin) => {
    const { open, notes } = createFakeHost();
    const app = open('a');
    app.say({ key: 'iframe.handshake' }, origin);
    expect(app.window.received).toEqual([]);
    expect(notes()[0]).toContain(origin);
  });

  it('of a window that no instance has is ignored', () => {
    const { host, log, open } = createFakeHost();
    open('a');
    host.receive({ source: {}, origin: appOrigin, data: '{"key":"iframe.handshake"}' });
    host.receive({ source: null, origin: appOrigin, data: '{"key":"iframe.handshake"}' });
    expect(log).toEqual([]);
  });

  it.each([['{"key":'], [null], [7], [{ some: 'thing' }], [[]]])('such as %j changes nothing', (data) => {
    const { host, open, notes } = createFakeHost();
    const app = open('a');
    host.receive({ source: app.window, origin: appOrigin, data });
    expect(app.window.received).toEqual([]);
    expect(notes()).toEqual(['A message that no ZAF SDK sends: ignored.']);
  });

  it.each([
    [{ key: 'brew.coffee' }, 'Unknown message: brew.coffee'],
    [{ key: 'iframe.reply:ticket.save' }, 'A reply to ticket.save, which nobody asked.'],
    [{ key: 'iframe.on:x', instanceGuid: 'b' }, 'For an instance that is not there: on x'],
  ])('%j is reported by name', (message, note) => {
    const { open, notes } = createFakeHost();
    open('a').say(message);
    expect(notes()).toEqual([note]);
  });
});

describe('a call', () => {
  it('is answered by its id, with errors path by path, and what is unknown is reported', async () => {
    const { open, notes } = createFakeHost();
    const { say, window } = open('a');
    say({ id: 5, request: 'get', params: ['currentUser.email', 'nonsense'], instanceGuid: 'a' });
    await settled();
    expect(window.received[0]?.message).toEqual({
      id: 5,
      result: {
        'currentUser.email': 'ann@example.com',
        errors: { nonsense: { message: 'Could not find "nonsense".' } },
      },
    });
    expect(notes()).toEqual(['Unknown to get: nonsense']);
  });

  it('finds the other instances of the app', async () => {
    const { open } = createFakeHost();
    const { say, window } = open('a');
    open('b');
    say({ id: 1, request: 'get', params: ['instances.b.instanceGuid'] });
    await settled();
    expect(window.received[0]?.message).toMatchObject({ result: { 'instances.b.instanceGuid': 'b' } });
  });
});

describe('an event', () => {
  it('reaches those who subscribed to it, and nobody else', () => {
    const { open, host } = createFakeHost();
    const [one, other] = [open('a'), open('b')];
    one.on('colorScheme.changed');
    host.emitToAll('colorScheme.changed', 'dark');
    expect(one.window.received.map(({ message }) => message)).toEqual([
      { key: 'zaf.colorScheme.changed', message: 'dark', instanceGuid: 'a' },
    ]);
    expect(other.window.received).toEqual([]);
  });

  it('reaches nobody any more when the last handler is gone', () => {
    const { open, host } = createFakeHost();
    const app = open('a');
    app.on('x', 1);
    app.on('x', 2);
    app.say({ key: 'iframe.off:x', message: { subscriberCount: 1 } });
    host.emit('a', 'x');
    app.say({ key: 'iframe.off:x', message: { subscriberCount: 0 } });
    host.emit('a', 'x');
    expect(app.window.events()).toEqual(['zaf.x']);
  });

  it('that one instance triggers on another reaches both, each by the name of the other', () => {
    const { open } = createFakeHost();
    const [ticket, modal] = [open('ticket'), open('modal')];
    ticket.on('chosen', 1, 'modal');
    modal.on('chosen', 1, 'modal');
    modal.say({ key: 'iframe.trigger:chosen', message: 7 });
    const expected = { key: 'zaf.chosen', message: 7, instanceGuid: 'modal' };
    expect(ticket.window.received.map(({ message }) => message)).toEqual([expected]);
    expect(modal.window.received.map(({ message }) => message)).toEqual([expected]);
  });

  it('tells a subscribed app that it went behind and came back', () => {
    const { open, host } = createFakeHost();
    const app = open('a');
    app.handshake();
    app.on('app.activated');
    app.on('app.deactivated');
    host.setActive('a', false);
    host.setActive('a', false);
    host.setActive('a', true);
    expect(app.window.events().slice(2)).toEqual(['zaf.app.deactivated', 'zaf.app.activated']);
  });
});

describe('a request', () => {
  it.each([
    ['/fine', 'done', [{ a: 1 }, 'success', expect.anything()]],
    ['/lost', 'fail', [{ readyState: 4, status: 404, responseJSON: { a: 1 } }, 'error', 'Said']],
  ])('of %s is answered as %s', async (url, event, args) => {
    const { open } = createFakeHost();
    const { say, window } = open('a');
    say({ key: 'request:3', message: { url } });
    await settled();
    expect(window.received[0]?.message).toMatchObject({
      key: `zaf.request:3.${event}`,
      message: { responseArgs: args },
    });
  });

  it('of a page that was reloaded or removed is given up, and not answered', () => {
    const signals: AbortSignal[] = [];
    const perform: Perform = (_, signal) => {
      signals.push(signal);
      return new Promise(() => undefined);
    };
    const { open, host } = createFakeHost({ perform });
    const [reloaded, removed] = [open('a'), open('b')];
    reloaded.say({ key: 'request:1', message: '/a' });
    removed.say({ key: 'request:1', message: '/a' });
    host.pageLoaded('a');
    expect(signals.map(({ aborted }) => aborted)).toEqual([false, false]);
    host.pageLoaded('a');
    host.remove('b');
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
  });
});

describe('an instance that was removed', () => {
  it('gets nothing more, and is not listened to', async () => {
    const { open, host, log } = createFakeHost();
    const app = open('a');
    app.on('x');
    app.say({ id: 1, request: 'invoke', params: { double: [2] } });
    host.remove('a');
    const written = log.length;
    host.emit('a', 'x');
    host.setActive('a', false);
    app.handshake();
    await settled();
    expect(app.window.received).toEqual([]);
    expect(log).toHaveLength(written);
  });
});

describe('a hook', () => {
  it('is allowed where the app has no handler', async () => {
    const { open, host } = createFakeHost();
    open('a');
    expect(await host.runHook('a', 'ticket.save')).toEqual({ kind: 'allowed' });
    expect(await host.runHook('gone', 'ticket.save')).toEqual({ kind: 'allowed' });
  });

  it('asks the app, which may refuse', async () => {
    const { open, host } = createFakeHost();
    const app = open('a');
    app.on('ticket.save');
    const outcome = host.runHook('a', 'ticket.save');
    expect(app.window.received[0]?.message).toEqual({ key: 'zaf.ticket.save', needsReply: true });
    app.say({ key: 'iframe.reply:ticket.save', appGuid: 'a', error: { msg: 'Not today' } });
    expect(await outcome).toEqual({ kind: 'refused', reason: 'Not today' });
  });
});
