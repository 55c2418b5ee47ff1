/**
 * Why a call to the Chat API gave no value. One union for every call.
 *
 * - `not-connected`: 401; there is no session that Chat accepts.
 * - `forbidden`, `not-found`, `not-allowed`: 403, 404, 405.
 * - `rejected`: 400, 409 or 422, with the server's own words where there were any.
 * - `rate-limited`: 429; `retryAt` is in milliseconds since the epoch.
 * - `server`: 5xx. `unreadable`: an answer that is not what was asked for (HTML, a truncated body, a wrong
 *   shape), or a status nobody expects.
 * - `unanswered`: no answer came: a time-out or a lost connection.
 */
export type ChatProblem =
  | { readonly kind: 'not-connected'; readonly status: 401 }
  | { readonly kind: 'forbidden'; readonly status: 403 }
  | { readonly kind: 'not-found'; readonly status: 404 }
  | { readonly kind: 'not-allowed'; readonly status: 405 }
  | { readonly kind: 'rejected'; readonly status: 400 | 409 | 422; readonly words: ServerWords }
  | { readonly kind: 'rate-limited'; readonly status: 429; readonly retryAt: number }
  | { readonly kind: 'server'; readonly status: number }
  | { readonly kind: 'unreadable'; readonly status: number }
  | { readonly kind: 'unanswered'; readonly reason: 'timeout' | 'network' };

/** What a server said about a refusal: as a whole, and field by field where that could be told. */
export interface ServerWords {
  readonly general: string | undefined;
  /** By the API's field names, such as `email`. */
  readonly fields: Readonly<Record<string, string>>;
}

export type Answer<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: ChatProblem };
