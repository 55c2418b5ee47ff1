import { describe, expect, it } from 'vitest';
import { readAccountWish } from './account-wish.ts';

const token = 'a-token';

describe('npm start', () => {
  it.each([
    [[], { kind: 'in-memory' }],
    [['--subdomain', 'example'], { kind: 'real', subdomain: 'example', token, areUpdatesAllowed: false }],
    [
      ['--subdomain=my-shop-2', '--allow-updates'],
      { kind: 'real', subdomain: 'my-shop-2', token, areUpdatesAllowed: true },
    ],
  ])('with %j asks for that account', (args, wish) => {
    expect(readAccountWish(args, token)).toEqual(wish);
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
    expect(readAccountWish([`--subdomain=${subdomain}`], token)).toMatchObject({
      kind: 'wrong',
      message: expect.stringContaining('the name of an account alone') as string,
    });
  });

  it.each([[undefined], [''], ['two words'], ['line\nbreak']])(
    'refuses a real account with the token %j, which it does not repeat',
    (wrongToken) => {
      expect(readAccountWish(['--subdomain=example'], wrongToken)).toEqual({
        kind: 'wrong',
        message: '--subdomain needs a Chat API token in the environment variable ZENDESK_CHAT_TOKEN.',
      });
    },
  );

  it.each([[['--allow-updates']], [['--token=x']], [['example']]])('refuses %j', (args) => {
    expect(readAccountWish(args, token)).toMatchObject({ kind: 'wrong' });
  });
});
