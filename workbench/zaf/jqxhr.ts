import type { AjaxOptions } from './ajax.ts';

export interface HttpAnswer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly text: string;
  /** The host holds it back for so many milliseconds, whatever time-out the app asked for. */
  readonly heldMs?: number;
  /** The host hands it on two times. */
  readonly isRepeated?: true;
}

/** How a request ended, in the words of the event that tells the app. Only the first argument reaches it. */
export interface Settled {
  readonly event: 'done' | 'fail';
  readonly responseArgs: readonly unknown[];
}

/** What is left of jQuery's request object once it went through `postMessage`. */
interface JqXhr {
  readonly readyState: number;
  readonly status: number;
  readonly statusText: string;
  readonly responseText?: string;
  readonly responseJSON?: unknown;
  readonly responseHeaders?: string;
}

function headerOf(answer: HttpAnswer, wanted: string): string | undefined {
  return answer.headers.find(([name]) => name.toLowerCase() === wanted)?.[1];
}

/** The seconds of `Retry-After`, or `undefined` where it is missing or is a date. */
export function retryAfterSeconds(answer: HttpAnswer): number | undefined {
  const stated = headerOf(answer, 'retry-after');
  return stated !== undefined && /^\d+$/.test(stated) ? Number(stated) : undefined;
}

type Parsed = { readonly kind: 'json'; readonly value: unknown } | { readonly kind: 'not-json' };

function parse(text: string): Parsed {
  try {
    return { kind: 'json', value: JSON.parse(text) as unknown };
  } catch {
    return { kind: 'not-json' };
  }
}

function xhrOf(answer: HttpAnswer, parsed: Parsed, areHeadersReadable: boolean): JqXhr {
  return {
    readyState: 4,
    status: answer.status,
    statusText: answer.statusText,
    responseText: answer.text,
    ...(parsed.kind === 'json' && { responseJSON: parsed.value }),
    ...(areHeadersReadable && {
      responseHeaders: answer.headers.map(([name, value]) => `${name}: ${value}\r\n`).join(''),
    }),
  };
}

/** An HTTP answer as jQuery would settle it: by status, and by whether the body is what was asked for. */
export function settle(answer: HttpAnswer, options: AjaxOptions, areHeadersReadable: boolean): Settled {
  const isJson =
    options.dataType === undefined
      ? /\bjson\b/i.test(headerOf(answer, 'content-type') ?? '')
      : options.dataType === 'json';
  const parsed: Parsed = isJson ? parse(answer.text) : { kind: 'not-json' };
  const xhr = xhrOf(answer, parsed, areHeadersReadable);
  if (answer.status < 200 || answer.status >= 300) {
    return { event: 'fail', responseArgs: [xhr, 'error', answer.statusText] };
  }
  const isEmpty = answer.status === 204 || options.call.method === 'HEAD';
  if (isJson && !isEmpty && parsed.kind === 'not-json') {
    return { event: 'fail', responseArgs: [xhr, 'parsererror', 'The body is not JSON.'] };
  }
  const body = isEmpty ? undefined : parsed.kind === 'json' ? parsed.value : answer.text;
  return { event: 'done', responseArgs: [options.isCompleteResponse ? xhr : body, 'success', xhr] };
}

/** No answer came. */
export function settleUnanswered(reason: 'network' | 'timeout'): Settled {
  const statusText = reason === 'timeout' ? 'timeout' : 'error';
  const xhr: JqXhr = { readyState: 0, status: 0, statusText };
  return { event: 'fail', responseArgs: [xhr, statusText, ''] };
}
