import { describe, expect, it } from 'vitest';
import { readAjaxOptions } from './ajax.ts';

function callOf(options: unknown) {
  return readAjaxOptions(options)?.call;
}

const formType = 'application/x-www-form-urlencoded; charset=UTF-8';

describe('the options of a request', () => {
  it.each([
    ['/a', { method: 'GET', url: '/a', headers: {}, body: undefined }],
    [
      { url: '/a', type: 'put' },
      { method: 'PUT', url: '/a', headers: {}, body: undefined },
    ],
    [
      { url: '/a?x=1', data: { q: 'ä b', ids: [1, 2] } },
      {
        method: 'GET',
        url: '/a?x=1&q=%C3%A4+b&ids%5B%5D=1&ids%5B%5D=2',
        headers: {},
        body: undefined,
      },
    ],
    [
      { url: '/a', type: 'POST', data: { user: { name: 'Ann', on: true } } },
      {
        method: 'POST',
        url: '/a',
        headers: { 'content-type': formType },
        body: 'user%5Bname%5D=Ann&user%5Bon%5D=true',
      },
    ],
    [
      { url: '/a', method: 'PUT', contentType: 'application/json', data: '{"a":1}' },
      {
        method: 'PUT',
        url: '/a',
        headers: { 'content-type': 'application/json' },
        body: '{"a":1}',
      },
    ],
    [
      { url: '/a', method: 'PUT', headers: { 'Content-Type': 'text/plain', 'X-A': 1 }, data: 'x' },
      { method: 'PUT', url: '/a', headers: { 'content-type': 'text/plain', 'x-a': '1' }, body: 'x' },
    ],
    [
      { url: 'https://a.example', secure: true, cors: true },
      {
        method: 'GET',
        url: 'https://a.example',
        headers: {},
        body: undefined,
        isSecure: true,
        isDirect: true,
      },
    ],
    [
      { url: '/a', secure: 'yes', cors: 1 },
      { method: 'GET', url: '/a', headers: {}, body: undefined },
    ],
    [
      { url: '/a', method: 'POST', contentType: false, data: 'x' },
      { method: 'POST', url: '/a', headers: {}, body: 'x' },
    ],
  ])('%j leave as jQuery would send them', (options, expected) => {
    expect(callOf(options)).toEqual(expected);
  });

  it.each([[undefined], [null], [''], [7], [{}], [{ url: 7 }], [[]]])('%j have no address', (options) => {
    expect(readAjaxOptions(options)).toBeUndefined();
  });

  it('that nothing goes by are known by name', () => {
    const unheeded = readAjaxOptions({ url: '/a', cache: false, jwt: {}, xhrFields: {} })?.unheeded;
    expect(unheeded).toEqual(['jwt', 'xhrFields']);
  });
});
