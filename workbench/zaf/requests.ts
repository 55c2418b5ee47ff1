import type { AjaxOptions, HttpCall } from './ajax.ts';
import { readAjaxOptions } from './ajax.ts';
import type { HttpAnswer, Settled } from './jqxhr.ts';
import { retryAfterSeconds, settle, settleUnanswered } from './jqxhr.ts';
import type { Log, RequestEntry } from './log.ts';

/** Rejects where there is no answer, and when the signal aborts. */
export type Perform = (call: HttpCall, signal: AbortSignal) => Promise<HttpAnswer>;

export interface RequestParts {
  readonly perform: Perform;
  /** Whether an app may see the headers of an answer: hosts differ. */
  readonly areHeadersReadable: () => boolean;
  readonly log: Log;
  readonly now: () => number;
}

type Unanswered = 'network' | 'timeout';

async function attempt(
  perform: Perform,
  { call, timeout }: AjaxOptions,
  page: AbortSignal,
): Promise<HttpAnswer | Unanswered> {
  const own = new AbortController();
  let reason: Unanswered = 'network';
  const timer =
    timeout === undefined
      ? undefined
      : setTimeout(() => {
          reason = 'timeout';
          own.abort();
        }, timeout);
  const stop = () => own.abort();
  page.addEventListener('abort', stop);
  try {
    return await perform(call, own.signal);
  } catch {
    return reason;
  } finally {
    clearTimeout(timer);
    page.removeEventListener('abort', stop);
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}

/** As ZAF does by default: one more try after a 429, when its `Retry-After` has passed. */
async function attemptTwice(
  parts: RequestParts,
  options: AjaxOptions,
  instanceGuid: string,
  page: AbortSignal,
): Promise<HttpAnswer | Unanswered> {
  const first = await attempt(parts.perform, options, page);
  if (typeof first === 'string' || first.status !== 429 || !options.isRetried) return first;
  const seconds = retryAfterSeconds(first);
  if (seconds === undefined) return first;
  const text = `${options.call.url} answered 429: trying again in ${seconds} s, since autoRetry is not false.`;
  parts.log({ kind: 'note', at: parts.now(), instanceGuid, text });
  await pause(seconds * 1000, page);
  return page.aborted ? first : attempt(parts.perform, options, page);
}

function stateOf(outcome: HttpAnswer | Unanswered, ms: number, page: AbortSignal): RequestEntry['state'] {
  if (page.aborted) return { kind: 'dropped', ms };
  if (typeof outcome === 'string') return { kind: 'failed', reason: outcome, ms };
  return { kind: 'answered', status: outcome.status, ms, received: outcome.text };
}

/**
 * Performs one `client.request`. Nothing is to be told where the page that asked is gone: its numbers start
 * again at 1, so a late answer would settle another request.
 */
export async function runRequest(
  parts: RequestParts,
  given: { readonly id: string; readonly instanceGuid: string; readonly options: unknown },
  page: AbortSignal,
): Promise<readonly Settled[]> {
  const { id, instanceGuid } = given;
  const options = readAjaxOptions(given.options);
  if (!options) {
    const text = `A request without an address: ${JSON.stringify(given.options) || 'nothing'}`;
    parts.log({ kind: 'note', at: parts.now(), instanceGuid, text });
    return [settleUnanswered('network')];
  }
  const { method, url, body } = options.call;
  const at = parts.now();
  for (const name of options.unheeded) {
    parts.log({ kind: 'note', at, instanceGuid, text: `Unknown to request: ${name}` });
  }
  const write = (state: RequestEntry['state']) =>
    parts.log({ kind: 'request', id, at, instanceGuid, method, url, sent: body, state });
  write({ kind: 'pending' });
  const outcome = await attemptTwice(parts, options, instanceGuid, page);
  write(stateOf(outcome, parts.now() - at, page));
  if (typeof outcome !== 'string' && outcome.heldMs !== undefined) await pause(outcome.heldMs, page);
  if (page.aborted) return [];
  if (typeof outcome === 'string') return [settleUnanswered(outcome)];
  const settled = settle(outcome, options, parts.areHeadersReadable());
  return outcome.isRepeated ? [settled, settled] : [settled];
}
