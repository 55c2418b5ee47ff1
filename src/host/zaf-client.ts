/**
 * Zendesk's SDK as far as this app uses it. It passes on whatever Support posted, so all that comes back
 * is `unknown`; where its two generations differ is said at the code that bears it.
 */

/** The global `ZAFClient`. */
export interface ZafSdk {
  /**
   * Greets the parent window. Calls back once it answered (`app.registered`), with `{context, metadata}`.
   * Returns `false` where the page's address has no `origin` or `app_guid`.
   */
  readonly init: (registered: (registration: unknown) => void) => ZafClient | false;
}

/** What `init` returns. Its promises may stay open for minutes, or for ever. */
export interface ZafClient {
  readonly on: (event: string, handler: (payload: unknown) => void) => void;
  /** Resolves with `{[path]: value, errors: {[path]: {message}}}`. */
  readonly get: (path: string) => PromiseLike<unknown>;
  readonly set: (path: string, value: string) => PromiseLike<unknown>;
  readonly invoke: (action: string, ...args: readonly unknown[]) => PromiseLike<unknown>;
  readonly request: (options: ZafRequestOptions) => PromiseLike<unknown>;
}

/** The options of `client.request`, which have jQuery's names and meanings; they travel as JSON. */
export interface ZafRequestOptions {
  readonly url: string;
  readonly type: 'GET' | 'PUT';
  readonly dataType: 'json';
  readonly contentType?: 'application/json';
  readonly data?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether Zendesk's proxy fills in the placeholders of secure settings. */
  readonly secure?: true;
  /** Whether Support repeats a request that was answered 429. */
  readonly autoRetry: boolean;
  /** Milliseconds. */
  readonly timeout: number;
  /** Whether to resolve with status and headers around the body, not with the body alone. */
  readonly httpCompleteResponse: boolean;
}
