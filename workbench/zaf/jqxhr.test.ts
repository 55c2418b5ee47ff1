import { describe, expect, it } from 'vitest';
import type { AjaxOptions } from './ajax.ts';
import type { HttpAnswer } from './jqxhr.ts';
import { settle, settleUnanswered } from './jqxhr.ts';

const plain: AjaxOptions = {
  call: { method: 'GET', url: '/a', headers: {}, body: undefined },
  dataType: undefined,
  timeout: undefined,
  isCompleteResponse: false,
  isRetried: true,
  unheeded: [],
};

function answer(status: number, text: string, type = 'application/json'): HttpAnswer {
  return { status, statusText: 'Whatever', headers: [['Content-Type', type]], text };
}

describe('how a request ends for the app', () => {
  it.each([
    ['JSON is parsed', answer(200, '{"a":1}'), plain, { a: 1 }],
    ['other text stays text', answer(200, '<p>', 'text/html'), plain, '<p>'],
    ['JSON stays text where text is asked for', answer(200, '1'), { ...plain, dataType: 'text' }, '1'],
    [
      'JSON is parsed where it is asked for',
      answer(200, '1', 'text/html'),
      { ...plain, dataType: 'json' },
      1,
    ],
    ['no content is nothing', answer(204, ''), plain, undefined],
  ])('%s', (_, given, options, body) => {
    const { event, responseArgs } = settle(given, options, true);
    expect({ event, body: responseArgs[0] }).toEqual({ event: 'done', body });
  });

  it('gives the whole response where that is asked for', () => {
    const { responseArgs } = settle(answer(200, '[]'), { ...plain, isCompleteResponse: true }, false);
    expect(responseArgs[0]).toEqual({
      readyState: 4,
      status: 200,
      statusText: 'Whatever',
      responseText: '[]',
      responseJSON: [],
    });
  });

  it.each([
    [
      'an error status',
      answer(403, '{"error":"no"}'),
      'error',
      { status: 403, responseJSON: { error: 'no' } },
    ],
    ['JSON that is none', answer(200, '<html>'), 'parsererror', { status: 200, responseText: '<html>' }],
    ['a body that broke off', answer(200, '{"a":'), 'parsererror', { status: 200 }],
  ])('%s fails, with what there was', (_, given, word, expected) => {
    const { event, responseArgs } = settle(given, plain, true);
    expect(event).toBe('fail');
    expect(responseArgs[0]).toMatchObject(expected);
    expect(responseArgs[1]).toBe(word);
  });

  it.each([
    [true, 'Content-Type: application/json\r\n'],
    [false, undefined],
  ])('headers that are readable: %s', (areHeadersReadable, responseHeaders) => {
    const { responseArgs } = settle(answer(429, '{}'), plain, areHeadersReadable);
    expect((responseArgs[0] as { responseHeaders?: string }).responseHeaders).toBe(responseHeaders);
  });

  it('is status 0 where no answer came, and crosses to the app unharmed', () => {
    const settled = settleUnanswered('network');
    expect(structuredClone(settled)).toEqual({
      event: 'fail',
      responseArgs: [{ readyState: 0, status: 0, statusText: 'error' }, 'error', ''],
    });
  });
});
