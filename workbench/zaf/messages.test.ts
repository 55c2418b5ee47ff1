import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAppMessage } from './messages.ts';

describe('what an app says', () => {
  it.each([
    [
      { key: 'iframe.handshake', message: { version: '2.0.9' }, instanceGuid: 'a' },
      { kind: 'handshake', instanceGuid: 'a', version: '2.0.9' },
    ],
    [
      { id: 3, request: 'get', params: ['currentUser'], instanceGuid: 'a' },
      { kind: 'call', instanceGuid: 'a', id: 3, verb: 'get', params: ['currentUser'] },
    ],
    [
      { key: 'iframe.on:app.activated', message: { subscriberCount: 2 } },
      { kind: 'subscription', instanceGuid: undefined, event: 'app.activated', count: 2 },
    ],
    [
      { key: 'iframe.off:request:1.done', message: { subscriberCount: 0 } },
      { kind: 'subscription', instanceGuid: undefined, event: 'request:1.done', count: 0 },
    ],
    [
      { key: 'iframe.on:app.activated' },
      { kind: 'subscription', instanceGuid: undefined, event: 'app.activated', count: 1 },
    ],
    [
      { key: 'iframe.trigger:hello', message: { a: 1 } },
      { kind: 'trigger', instanceGuid: undefined, event: 'hello', data: { a: 1 } },
    ],
    [
      { key: 'request:12', message: { url: '/x' } },
      { kind: 'request', instanceGuid: undefined, key: 'request:12', options: { url: '/x' } },
    ],
    [
      { key: 'iframe.reply:ticket.save', appGuid: 'a' },
      { kind: 'hook-reply', instanceGuid: undefined, event: 'ticket.save', refusal: undefined },
    ],
    [
      { key: 'iframe.reply:ticket.save', error: { msg: 'Not today' } },
      { kind: 'hook-reply', instanceGuid: undefined, event: 'ticket.save', refusal: 'Not today' },
    ],
    [{ key: 'session.live' }, { kind: 'chatter', instanceGuid: undefined, name: 'session.live' }],
    [{ key: 'brew.coffee' }, { kind: 'unknown', instanceGuid: undefined, name: 'brew.coffee' }],
    [
      { id: 1, request: 'brew' },
      { kind: 'unknown', instanceGuid: undefined, name: 'request "brew"' },
    ],
    [{ request: 'get' }, { kind: 'unknown', instanceGuid: undefined, name: 'request "get"' }],
  ])('%j is understood, as text and as an object', (message, expected) => {
    expect(readAppMessage(JSON.stringify(message))).toEqual(expected);
    expect(readAppMessage(message)).toEqual(expected);
  });

  it.each([['{"key":'], [''], ['null'], ['[]'], [null], [undefined], [7], [{}], [{ key: 7 }]])(
    '%j is no message',
    (data) => {
      expect(readAppMessage(data)).toBeUndefined();
    },
  );

  it('never throws, whatever comes', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.string(),
      fc.record({ key: fc.anything(), message: fc.anything(), error: fc.anything() }),
      fc.record({ request: fc.anything(), id: fc.anything(), params: fc.anything() }),
    );
    fc.assert(
      fc.property(anything, (data) => {
        readAppMessage(data);
      }),
      { numRuns: 200 },
    );
  });
});
