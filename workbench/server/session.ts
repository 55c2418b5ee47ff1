import type { Fault } from '../chat-api/faults.ts';
import type { Outcome } from '../chat-api/line.ts';
import type { Action } from './actions.ts';
import type { ApiRequest } from './api-request.ts';
import type { LoggedRequest } from './request-log.ts';

/** One Zendesk account, seen by one person, until it ends. */
export interface Session {
  readonly id: string;
  /** What the host page has to know to be the Support of this session: ZAF's names for all of it. */
  readonly described: () => Readonly<Record<string, unknown>>;
  /** What left for the account's API, in order. */
  readonly requests: readonly LoggedRequest[];
  /** Whether it answers for any host, also to what goes past Zendesk's proxy. */
  readonly isAnyHost: boolean;
  /** Sends a request to the account's API. */
  readonly send: (request: ApiRequest, abandoned: AbortSignal) => Promise<Outcome>;
  /** The installation's secure settings. They stay on this side. */
  readonly secureSettings: Readonly<Record<string, string>>;
  /** What others do to the account; `undefined` where nobody here may. */
  readonly act: ((action: Action) => void) | undefined;
  readonly line: () => LineState;
  readonly changeLine: (changes: LineChanges) => void;
  /** Lets go of everything that still waits. */
  readonly end: () => void;
}

export interface LineState {
  readonly latencyMs: number;
  readonly faults: readonly Fault[];
}

export interface LineChanges {
  readonly latencyMs?: number | undefined;
  readonly faults?: readonly Fault[] | undefined;
}
