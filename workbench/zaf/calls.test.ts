import { describe, expect, it } from 'vitest';
import type { Surface } from './calls.ts';
import { answerCall } from './calls.ts';
import type { Instance } from './instance.ts';

const instance: Instance = {
  guid: 'a',
  window: { postMessage: () => undefined },
  origin: 'http://127.0.0.1:1',
  location: 'ticket_sidebar',
  beside: {},
};

function ask(verb: 'get' | 'set' | 'invoke', params: unknown) {
  const written: unknown[] = [];
  const unknown: string[] = [];
  const surface: Surface = {
    readers: {
      currentUser: () => ({ email: 'ann@example.com', timeZone: { ianaName: 'Europe/Berlin' } }),
      user: () => {
        throw new Error('There is no user here.');
      },
    },
    writers: { 'comment.text': (_, value) => written.push(value) },
    actions: { add: (_, args) => args.length, later: () => Promise.reject(new Error('Not now.')) },
  };
  const answer = answerCall({ verb, params }, instance, surface, (path) => unknown.push(path));
  return answer.then((value) => ({ answer: value, written, unknown }));
}

describe('a call', () => {
  it('answers each path under its own name, nested ones too', async () => {
    const { answer } = await ask('get', ['currentUser.timeZone.ianaName', 'currentUser.email']);
    expect(answer).toEqual({
      result: {
        'currentUser.timeZone.ianaName': 'Europe/Berlin',
        'currentUser.email': 'ann@example.com',
        errors: {},
      },
    });
  });

  it('tells of a path that fails beside those that do not', async () => {
    const { answer, unknown } = await ask('get', ['user', 'currentUser.email']);
    expect(answer).toEqual({
      result: {
        'currentUser.email': 'ann@example.com',
        errors: { user: { message: 'There is no user here.' } },
      },
    });
    expect(unknown).toEqual([]);
  });

  it.each([
    ['get', ['nonsense']],
    ['get', ['currentUser.toString']],
    ['get', ['constructor']],
    ['get', ['__proto__']],
    ['set', JSON.parse('{"__proto__": 1}') as unknown],
    ['invoke', { toString: [] }],
  ] as const)(
    '%s of something that is not there is an error of that path, and reported',
    async (verb, params) => {
      const { answer, unknown } = await ask(verb, params);
      const [path] = Array.isArray(params) ? (params as string[]) : Object.keys(params as object);
      if (!('result' in answer)) throw new Error('The whole call failed.');
      expect(Object.keys(answer.result)).toEqual(['errors']);
      expect(Object.keys(answer.result['errors'] as object)).toEqual([path]);
      expect(unknown).toEqual([path]);
    },
  );

  it('sets what can be set', async () => {
    const { written } = await ask('set', { 'comment.text': 'Hello' });
    expect(written).toEqual(['Hello']);
  });

  it('waits for what takes time, and tells of what did not work', async () => {
    const { answer } = await ask('invoke', { add: [1, 2], later: [] });
    expect(answer).toEqual({ result: { add: 2, errors: { later: { message: 'Not now.' } } } });
  });

  it.each([
    ['get', 'currentUser'],
    ['get', [7]],
    ['get', null],
    ['set', ['a']],
    ['invoke', undefined],
  ] as const)('%s with %j fails as a whole, by a named error', async (verb, params) => {
    const { answer } = await ask(verb, params);
    expect(answer).toEqual({
      error: { name: 'Error', message: `"${verb}" was called with wrong parameters.` },
    });
  });
});
