import type { HttpReply } from './host.ts';
import type { Outcome } from './outcome.ts';
import { headerOf } from './response-headers.ts';
import { fieldsOf } from './unknown-value.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What an ended `client.request` means. It may reject with a status of success (jQuery's "parsererror", for
 * a page of HTML where JSON was asked for), and resolve without an answer of the server.
 */
export function replyFrom(outcome: Outcome<unknown>): HttpReply {
  switch (outcome.kind) {
    case 'late':
      return { kind: 'unanswered', reason: 'timeout' };
    case 'rejected':
      return replyOfResponse(fieldsOf(outcome.reason));
    case 'resolved':
      return replyOfResolved(outcome.value);
  }
}

function replyOfResolved(value: unknown): HttpReply {
  const fields = fieldsOf(value);
  if (isResponse(fields) || isHostError(fields)) return replyOfResponse(fields);
  // A host that does not know `httpCompleteResponse` resolves with the body, for any status of success.
  return { kind: 'answered', status: 200, body: bodyOfText(value), retryAfter: undefined };
}

function replyOfResponse(response: Fields): HttpReply {
  const { status } = response;
  if (!isHttpStatus(status)) {
    return { kind: 'unanswered', reason: isTimeout(response) ? 'timeout' : 'network' };
  }
  const retryAfter = headerOf(response, 'retry-after');
  return { kind: 'answered', status, body: bodyOfResponse(response), retryAfter };
}

/** What of a response may be large. */
const contents = ['responseText', 'responseJSON', 'responseHeaders'];

/** Tells a response from a body, which may have a `status` too. */
function isResponse(fields: Fields): boolean {
  return typeof fields['status'] === 'number' && ['readyState', ...contents].some((name) => name in fields);
}

/**
 * Empties a response that was read. The SDK takes the handlers of a request off at no time, and so would keep
 * what each one was answered for as long as the page lives.
 */
export function emptyResponse(outcome: Outcome<unknown>): void {
  if (outcome.kind === 'late') return;
  const response = outcome.kind === 'resolved' ? outcome.value : outcome.reason;
  if (typeof response !== 'object' || response === null || !isResponse(fieldsOf(response))) return;
  for (const name of contents) if (name in response) Reflect.set(response, name, undefined);
}

/** Support's own words for a call that it could not make, with which the SDK resolves. */
function isHostError(fields: Fields): boolean {
  return isTimeout(fields) || Object.keys(fieldsOf(fields['errors'])).length > 0;
}

/** By the name of the SDK's error, or jQuery's text for it. */
function isTimeout({ name, statusText }: Fields): boolean {
  return name === 'TimeoutError' || statusText === 'timeout';
}

function isHttpStatus(status: unknown): status is number {
  return typeof status === 'number' && Number.isInteger(status) && status >= 100 && status <= 599;
}

function bodyOfResponse({ responseJSON, responseText }: Fields): unknown {
  return responseJSON === undefined ? bodyOfText(responseText) : responseJSON;
}

function bodyOfText(text: unknown): unknown {
  if (typeof text !== 'string') return text;
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
