import fc from 'fast-check';
import { expect, it } from 'vitest';
import { serverWords } from './server-words.ts';
import { runs } from '../property-runs.ts';

it.each([
  [{ error: 'Unauthorized', description: 'The token has expired.' }, 'The token has expired.'],
  [{ error: { title: 'Forbidden', message: 'You may not do that.' } }, 'You may not do that.'],
  [{ error: { title: 'Forbidden' } }, 'Forbidden'],
  [{ error: "Couldn't authenticate you" }, "Couldn't authenticate you"],
  [{ message: ' Not\n  now ' }, 'Not now'],
  [{ errors: ['One.', { message: 'Two.' }] }, 'One. Two.'],
  ['Bad request', 'Bad request'],
  ['Write it as <name@example.com>; 1 < 2', 'Write it as <name@example.com>; 1 < 2'],
])('of %j the words are: %s', (body, general) => {
  expect(serverWords(body)).toEqual({ general, fields: {} });
});

it.each([
  ['<!DOCTYPE html><title>502</title>'],
  ['Sorry. <p class="x">It broke</p>'],
  [{ error: '<b>no</b>' }],
  ['It broke<br>'],
  [{ errors: { email: '<script>x</script>' } }],
  [{ error: 17, message: null, errors: { email: [], phone: {}, city: [[['deep']]] } }],
  ['  '],
  [[]],
  [null],
  [undefined],
])('of %j no words are kept', (body) => {
  expect(serverWords(body)).toEqual({ general: undefined, fields: {} });
});

it.each([
  { errors: { email: ['is invalid', 'is taken'] } },
  { errors: { billing: { email: ['is invalid', 'is taken'] } } },
  { errors: { 'billing.email': 'is invalid is taken' } },
  { error: { fields: { email: 'is invalid is taken' } } },
  { errors: { email: ['is invalid', ' ', 'is taken'] } },
  { details: { email: [{ description: 'is invalid' }, { description: 'is taken' }] } },
])('finds the words about one field in %j', (body) => {
  expect(serverWords(body).fields).toEqual({ email: 'is invalid is taken' });
});

it('keeps a sentence of 300 characters, and cuts short what is none', () => {
  expect(serverWords({ message: 'x'.repeat(300) }).general).toBe('x'.repeat(300));
  expect(serverWords({ message: 'x'.repeat(301) }).general).toBe(`${'x'.repeat(299)}…`);
});

it('takes any JSON without fail, and keeps nothing but text', () => {
  const keys = fc.constantFrom('error', 'errors', 'message', 'fields', 'billing', '__proto__', 'email');
  const body = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.jsonValue({ maxDepth: 1 }),
      fc.dictionary(keys, tie('node'), { maxKeys: 4 }),
    ),
  })).node;
  fc.assert(
    fc.property(body, (json) => {
      const { general, fields } = serverWords(json);
      for (const words of [general ?? 'none', ...Object.values(fields)]) {
        expect(words).toEqual(expect.stringMatching(/\S/));
      }
    }),
    runs(100),
  );
});
