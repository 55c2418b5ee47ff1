/** What passes between an app and its host, for people to look at. Times are milliseconds since the epoch. */
export type LogEntry =
  | {
      readonly kind: 'message';
      readonly direction: 'from-app' | 'to-app';
      readonly at: number;
      readonly instanceGuid: string;
      readonly name: string;
      readonly data: unknown;
    }
  | RequestEntry
  /** What the host did not know, or would not do. */
  | {
      readonly kind: 'note';
      readonly at: number;
      readonly instanceGuid: string | undefined;
      readonly text: string;
    };

/** Written when a request starts and again, under the same `id`, when it ends. */
export interface RequestEntry {
  readonly kind: 'request';
  readonly id: string;
  readonly at: number;
  readonly instanceGuid: string;
  readonly method: string;
  readonly url: string;
  readonly sent: string | undefined;
  readonly state:
    | { readonly kind: 'pending' }
    | { readonly kind: 'answered'; readonly status: number; readonly ms: number; readonly received: string }
    | { readonly kind: 'failed'; readonly reason: 'network' | 'timeout'; readonly ms: number }
    /** The page that asked is gone. */
    | { readonly kind: 'dropped'; readonly ms: number };
}

export type Log = (entry: LogEntry) => void;
