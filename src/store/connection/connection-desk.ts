import type { ChatProblem } from '../../chat/answer.ts';
import type { ChatApi } from '../../chat/chat-api.ts';
import type { ChatHost, Connection } from '../../chat/connection.ts';
import { screenProblem } from '../problem.ts';
import type { Shelf } from '../sharing/parts.ts';
import type { ConnectionState, TokenFault } from './connection-state.ts';
import { openFarewell } from './farewell.ts';
import { sharingByToken, sharingOver, type Sharing } from './sharing-of.ts';
import { openTabToken, type AcceptedToken } from './tab-token.ts';
import { readTypedToken } from './typed-token.ts';

/** By which connection this instance asks, and what a person may do about it. */
export interface ConnectionDesk<Opened> {
  readonly state: () => ConnectionState<Opened>;
  /** Calls back after each change. Returns how to stop that. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes a token if Chat accepts it; until then, and if not, everything stays as it is. */
  readonly connect: (typed: string, options: { readonly isRemembered: boolean }) => void;
  /** Forgets all tokens of this viewer: here, in this tab's storage, in all live instances. */
  readonly disconnect: () => void;
  readonly show: () => void;
  readonly hide: () => void;
  readonly close: () => void;
}

/** What is open through a connection has a life in the tray. */
type Tenant = Pick<ConnectionDesk<unknown>, 'show' | 'hide' | 'close'>;

export interface ConnectionDeskParts<Opened> {
  /** Where the Chat API of this account stands. */
  readonly host: ChatHost;
  readonly chatOver: (connection: Connection) => ChatApi;
  readonly open: (chat: ChatApi, kind: Connection['kind'], sharing: Sharing) => Opened;
  /** Its name says version, account and viewer. */
  readonly sharing: Sharing;
  /** This tab's session storage; may be missing, or throw. */
  readonly tabStorage: () => Shelf | undefined;
  /** An id that nobody can guess. */
  readonly newId: () => string;
}

/**
 * Opens what there is to open: by the token that this tab remembers, else by the session, or on the legacy
 * host by the shared credential.
 */
export function openConnectionDesk<Opened extends Tenant>(
  parts: ConnectionDeskParts<Opened>,
): ConnectionDesk<Opened> {
  const { host, chatOver, sharing, newId } = parts;
  const tabToken = openTabToken(sharing.name, parts.tabStorage);
  const listeners = new Set<() => void>();
  let isShown = false;
  let checking = new AbortController();

  const openBy = (accepted: AcceptedToken | undefined, generation: number): ConnectionState<Opened> => {
    const connection = accepted === undefined ? usualConnection(host) : personal(host, accepted.token);
    const { kind } = connection;
    const own = accepted === undefined ? sharingOver(sharing, kind) : sharingByToken(sharing, accepted);
    const opened = parts.open(chatOver(connection), kind, own);
    const { isUsable: canRemember } = tabToken;
    return { generation, kind, attempt: { kind: 'none' }, canRemember, opened };
  };
  let state = openBy(tabToken.read(), 0);

  const set = (next: ConnectionState<Opened>) => {
    state = next;
    for (const listener of [...listeners]) listener();
  };
  const fail = (fault: TokenFault) => set({ ...state, attempt: { kind: 'failed', fault } });
  const change = (accepted: AcceptedToken | undefined) => {
    checking.abort();
    state.opened.close();
    set(openBy(accepted, state.generation + 1));
    if (isShown) state.opened.show();
  };
  const forget = () => {
    tabToken.forget();
    checking.abort();
    if (state.kind === 'personal') change(undefined);
    else if (state.attempt.kind === 'checking') set({ ...state, attempt: { kind: 'none' } });
  };
  const farewell = openFarewell(sharing, forget);

  const check = async (token: string, isRemembered: boolean, signal: AbortSignal) => {
    const answer = await chatOver(personal(host, token)).me(signal);
    if (signal.aborted) return;
    if (!answer.ok) {
      fail(faultOf(answer.problem));
      return;
    }
    const accepted = { id: newId(), token };
    if (isRemembered) tabToken.keep(accepted);
    change(accepted);
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    connect: (typed, { isRemembered }) => {
      if (state.attempt.kind === 'checking') return;
      const read = readTypedToken(typed);
      if (read.kind !== 'token') {
        fail(read);
        return;
      }
      checking = new AbortController();
      const { signal } = checking;
      set({ ...state, attempt: { kind: 'checking' } });
      check(read.token, isRemembered, signal).catch((error: unknown) => {
        if (!signal.aborted) throw error;
      });
    },
    disconnect: () => {
      farewell.say();
      forget();
    },
    show: () => {
      isShown = true;
      const remembered = state.kind === 'personal' ? undefined : tabToken.read();
      // Another ticket of this tab was connected meanwhile.
      if (remembered !== undefined) change(remembered);
      else state.opened.show();
    },
    hide: () => {
      isShown = false;
      state.opened.hide();
    },
    close: () => {
      isShown = false;
      checking.abort();
      farewell.close();
      listeners.clear();
      state.opened.close();
    },
  };
}

/** What is tried before anybody is asked for a token (Chat API, "Who is calling"). */
function usualConnection(host: ChatHost): Connection {
  return host === 'legacy' ? { kind: 'shared' } : { kind: 'session' };
}

function personal(host: ChatHost, token: string): Connection {
  return { kind: 'personal', host, token };
}

function faultOf(problem: ChatProblem): TokenFault {
  return problem.kind === 'not-connected' || problem.kind === 'forbidden'
    ? { kind: 'refused' }
    : { kind: 'unchecked', problem: screenProblem(problem) };
}
