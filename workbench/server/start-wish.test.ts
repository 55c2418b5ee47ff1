import { describe, expect, it } from 'vitest';
import { readStartWish } from './start-wish.ts';

const token = 'a-token';

describe('npm start', () => {
  it.each([
    [[], { kind: 'in-memory' }],
    [['--answers', 'answers'], { kind: 'answers', folder: 'answers' }],
    [['--subdomain', 'example'], { kind: 'real', subdomain: 'example', token, areUpdatesAllowed: false }],
    [
      ['--subdomain=my-shop-2', '--allow-updates'],
      { kind: 'real', subdomain: 'my-shop-2', token, areUpdatesAllowed: true },
    ],
  ])('with %j asks for that account', (args, account) => {
    expect(readStartWish(args, token)).toEqual({ kind: 'start', app: undefined, account });
  });

  it('with an app of somebody’s still only reads from a real account, unless asked to update it', () => {
    const args = ['--app', 'their-app', '--subdomain', 'example'];
    expect(readStartWish(args, token)).toMatchObject({
      app: 'their-app',
      account: { areUpdatesAllowed: false },
    });
    expect(readStartWish([...args, '--allow-updates'], token)).toMatchObject({
      account: { areUpdatesAllowed: true },
    });
  });

  it.each([
    ['example.zendesk.com'],
    ['evil.example/'],
    ['evil.example#'],
    ['a@evil.example'],
    ['-example'],
    ['Example'],
    [''],
  ])('refuses the subdomain %j', (subdomain) => {
    expect(readStartWish([`--subdomain=${subdomain}`], token)).toMatchObject({
      kind: 'wrong',
      message: expect.stringContaining('the name of an account alone') as string,
    });
  });

  it.each([[undefined], [''], ['two words'], ['line\nbreak']])(
    'refuses a real account with the token %j, which it does not repeat',
    (wrongToken) => {
      expect(readStartWish(['--subdomain=example'], wrongToken)).toEqual({
        kind: 'wrong',
        message: '--subdomain needs a Chat API token in the environment variable ZENDESK_CHAT_TOKEN.',
      });
    },
  );

  it.each([
    [['--allow-updates'], '--allow-updates goes with'],
    [['--subdomain=example', '--answers=answers'], 'not both'],
    [['--token=x'], 'Options: --app PATH'],
    [['example'], 'Options: --app PATH'],
    [['--app'], 'Options: --app PATH'],
  ])('refuses %j, and says what there is', (args, message) => {
    expect(readStartWish(args, token)).toMatchObject({
      kind: 'wrong',
      message: expect.stringContaining(message) as string,
    });
  });
});
