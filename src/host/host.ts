/**
 * The app's world: Zendesk Support around the iframe, in the verbs this app needs. `zaf.ts` is its one
 * implementation. Nothing here throws but `AbortError` where a signal is taken: what can go wrong is a
 * value.
 */

export type ColorScheme = 'light' | 'dark';

/** The agent who looks at the app (`currentUser`). Only what Zendesk said; `undefined` where it did not. */
export interface Viewer {
  readonly id: string | undefined;
  readonly email: string | undefined;
  /** 'admin', 'agent', or the name of a custom role. */
  readonly role: string | undefined;
  /** A BCP 47 tag, such as "en-US". */
  readonly locale: string | undefined;
  /** An IANA name, such as "Europe/Berlin". */
  readonly timeZone: string | undefined;
}

/** Where in Support this instance of the app stands. */
export interface Place {
  /** The manifest's name of the location: "ticket_sidebar", "user_sidebar", … */
  readonly location: string;
  /** The Zendesk account: "example" of example.zendesk.com. */
  readonly subdomain: string | undefined;
}

export interface HttpRequest {
  readonly method: 'GET' | 'PUT';
  /** Relative (`/api/v2/chat/…`, with the agent's session) or absolute (through Zendesk's proxy). */
  readonly url: string;
  /** Sent as JSON. */
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * Whether Zendesk's proxy fills in `{{setting.name}}` of secure settings, for hosts that the manifest
   * lists. The app itself never sees what is filled in.
   */
  readonly isSecure?: boolean;
}

/**
 * What came of a request. Every HTTP status is an answer. `body` is what the JSON parsed to, or the text
 * where it is not JSON; `undefined` where there is none. `retryAfter` is the header as it was sent.
 */
export type HttpReply =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly body: unknown;
      readonly retryAfter: string | undefined;
    }
  | { readonly kind: 'unanswered'; readonly reason: 'timeout' | 'network' };

export interface RequestOptions {
  readonly signal: AbortSignal;
  /** Milliseconds until the reply is `unanswered` with the reason `timeout`. */
  readonly timeoutMs: number;
}

/**
 * What came of writing an internal note.
 *
 * - `refused`: nothing was written, since the comment would not become an internal note, or since Support
 *   refused the text.
 * - `unconfirmed`: Support was asked to write it, and did not say whether it did.
 */
export type NoteOutcome = 'added' | 'refused' | 'unconfirmed';

/** The life of an instance in the tray. After `gone` nothing more comes. */
export type LifecycleEvent = 'shown' | 'hidden' | 'gone';

export interface Host {
  readonly place: Place;
  /** The installation's plain settings (`metadata.settings`), unchecked. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Asks once for all of it in one call; a refused or unanswered path is `undefined` in the answer. */
  readonly viewer: (signal: AbortSignal) => Promise<Viewer>;
  /** Rejects with the signal's reason when aborted, and with nothing else. Never retries by itself. */
  readonly request: (request: HttpRequest, options: RequestOptions) => Promise<HttpReply>;
  /** The e-mail address of the user whose profile the user sidebar stands beside. */
  readonly profileEmail: (signal: AbortSignal) => Promise<string | undefined>;
  /** Asks Support for its colour scheme; `undefined` where it does not say. */
  readonly colorScheme: (signal: AbortSignal) => Promise<ColorScheme | undefined>;
  /** Calls back on each change of Support's colour scheme. Returns how to stop that. */
  readonly onColorScheme: (listener: (scheme: ColorScheme) => void) => () => void;
  /**
   * Calls back on each change: `shown` on app.activated and app.expanded, `hidden` on app.deactivated and
   * app.collapsed, `gone` on app.willDestroy. Returns how to stop that.
   */
  readonly onLifecycle: (listener: (event: LifecycleEvent) => void) => () => void;
  /** Sets the height of the tray, in CSS pixels. */
  readonly setHeight: (pixels: number) => void;
  /** A short message in Support's own corner. */
  readonly notify: (message: string, kind: 'notice' | 'alert' | 'error') => void;
  /** Puts a text at the end of the ticket's comment, which becomes an internal note; never into a public reply. */
  readonly addInternalNote: (text: string) => Promise<NoteOutcome>;
}

/**
 * How reaching the host ended.
 *
 * - `outside`: this page is not an app in Zendesk (no parent, a parent that is neither Zendesk nor local,
 *   no `origin` or `app_guid` in the address).
 * - `no-sdk`: Zendesk's script did not load.
 * - `silent`: the script is there and the handshake was never answered.
 */
export type Connection =
  | { readonly kind: 'connected'; readonly host: Host }
  | { readonly kind: 'outside' }
  | { readonly kind: 'no-sdk' }
  | { readonly kind: 'silent' };
