import { expect, it } from 'vitest';
import { readTypedToken } from './typed-token.ts';

it.each([
  ['abcDEF123-_.~+/=', 'abcDEF123-_.~+/='],
  ['  abc\n', 'abc'],
  ['Bearer abc', 'abc'],
  ['bearer   abc', 'abc'],
])('takes %j as a token', (typed, token) => {
  expect(readTypedToken(typed)).toEqual({ kind: 'token', token });
});

it.each([
  ['', 'missing'],
  [' \n', 'missing'],
  ['two words', 'malformed'],
  ['forbearer abc', 'malformed'],
  ['line\r\nX-Header: 1', 'malformed'],
  ['naïve', 'malformed'],
  ['a\u0000b', 'malformed'],
])('finds %j %s', (typed, kind) => {
  expect(readTypedToken(typed)).toEqual({ kind });
});
