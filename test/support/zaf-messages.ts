import type { Posted } from './bare-app.ts';

/** What is in a message between an app and its host, as far as tests look at it. */
export interface ZafMessage {
  readonly key?: string;
  readonly id?: number;
  readonly request?: string;
  readonly params?: unknown;
  readonly message?: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
  readonly needsReply?: boolean;
  readonly appGuid?: string;
  readonly instanceGuid?: string;
}

/** The messages among what was posted, text read as the JSON that it is. */
export function messagesOf(posted: readonly Posted[]): readonly ZafMessage[] {
  return posted.map(({ data }) => {
    const value: unknown = typeof data === 'string' ? JSON.parse(data) : data;
    // Both sides post objects of this kind, which the tests are about.
    return value as ZafMessage;
  });
}
