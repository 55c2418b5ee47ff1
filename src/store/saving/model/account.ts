import type { Billing } from '../../../account/billing.ts';
import type { Answer, ChatProblem } from '../../../chat/answer.ts';
import type { ChatApi } from '../../../chat/chat-api.ts';
import { team } from '../../fake-chat.ts';

/**
 * Test support: the reference that the app is held against. One account that several people write to, over a
 * line on which every request is on its way until it is told what becomes of it.
 */
export interface ReferenceAccount {
  readonly stored: () => Billing;
  /** Somebody writes past this app. */
  readonly write: (changes: Billing) => void;
  /** While nobody is signed in, the server answers 401 to all that reaches it. */
  readonly setSignedIn: (isSignedIn: boolean) => void;
  /** All that was ever sent, in order. */
  readonly calls: readonly Call[];
  readonly onItsWay: () => readonly Call[];
  readonly deliver: (call: Call, fate: Fate) => void;
  /** The part of the Chat API that one ticket has of it. */
  readonly chatOf: (ticket: number) => Pick<ChatApi, 'account' | 'updateBilling'>;
  /** The moment, as a number that grows with everything that happens. */
  readonly now: () => number;
}

/** A request of a ticket; one without changes reads. Moments are those of `now`. */
export interface Call {
  readonly by: number;
  readonly changes: Billing | undefined;
  readonly sentAt: number;
  /** When the ticket heard an answer, or gave up. */
  endedAt: number | undefined;
  effect: 'on its way' | 'stored' | 'none';
  /** What the ticket heard is stored. */
  found: Billing | undefined;
}

/**
 * What becomes of a request.
 *
 * - `answered`: done now, and answered so much later, perhaps after the ticket gave up.
 * - `lost`: never arrives. `lost-after`: done, and its answer is lost. `wandering`: given up for lost, and
 *   still on its way. `ignored`: accepted and not stored.
 * - `refused`: answered so, and not done. `failed-after`: done, and answered so all the same.
 */
export type Fate =
  | { readonly kind: 'answered'; readonly afterMs: number }
  | { readonly kind: 'lost' | 'lost-after' | 'wandering' | 'ignored' }
  | { readonly kind: 'refused' | 'failed-after'; readonly problem: ChatProblem };

/** An answer, and what it says is stored. */
interface Said {
  readonly answer: Answer<undefined>;
  readonly found?: Billing;
}

/** The app's own time-out of a request, in milliseconds. */
const timeoutMs = 15_000;
const unanswered = (reason: 'network' | 'timeout'): Answer<never> => ({
  ok: false,
  problem: { kind: 'unanswered', reason },
});
const signedOut: Answer<never> = { ok: false, problem: { kind: 'not-connected', status: 401 } };

/** `onSent` hears each request as it leaves its ticket. */
export function createReferenceAccount(initial: Billing, onSent: (call: Call) => void): ReferenceAccount {
  let stored = initial;
  let isSignedIn = true;
  let moment = 0;
  const calls: Call[] = [];
  const hears = new Map<Call, (said: Said) => void>();

  const send = (by: number, changes: Billing | undefined, signal: AbortSignal) => {
    const call: Call = {
      ...{ by, changes, sentAt: ++moment, endedAt: undefined },
      ...{ effect: 'on its way', found: undefined },
    };
    const answer = new Promise<Answer<undefined>>((resolve, reject) => {
      const end = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', giveUp);
        call.endedAt = ++moment;
        hears.delete(call);
      };
      const giveUp = () => {
        end();
        // The reason is whatever the caller gave, as with every other aborted call.
        reject(signal.reason as Error);
      };
      hears.set(call, ({ answer, found }) => {
        end();
        call.found = found;
        resolve(answer);
      });
      const timer = setTimeout(() => tell(call, { answer: unanswered('timeout') }), timeoutMs);
      signal.addEventListener('abort', giveUp);
    });
    calls.push(call);
    onSent(call);
    return { call, answer };
  };
  const tell = (call: Call, said: Said) => hears.get(call)?.(said);

  /** What the server does with it, and says. */
  const handle = (call: Call, isStored: boolean): Said => {
    moment += 1;
    call.effect = 'none';
    if (!isSignedIn) return { answer: signedOut };
    if (call.changes !== undefined && isStored) {
      stored = { ...stored, ...call.changes };
      call.effect = 'stored';
    }
    return { answer: { ok: true, value: undefined }, found: stored };
  };

  return {
    stored: () => stored,
    write: (changes) => {
      moment += 1;
      stored = { ...stored, ...changes };
    },
    setSignedIn: (is) => {
      isSignedIn = is;
    },
    calls,
    onItsWay: () => calls.filter(({ effect }) => effect === 'on its way'),
    deliver: (call, fate) => {
      switch (fate.kind) {
        case 'wandering':
          tell(call, { answer: unanswered('network') });
          break;
        case 'lost':
          call.effect = 'none';
          tell(call, { answer: unanswered('network') });
          break;
        case 'refused':
          call.effect = 'none';
          tell(call, { answer: { ok: false, problem: fate.problem } });
          break;
        case 'lost-after':
          handle(call, true);
          tell(call, { answer: unanswered('network') });
          break;
        case 'failed-after':
          handle(call, true);
          tell(call, { answer: { ok: false, problem: fate.problem } });
          break;
        case 'ignored':
          tell(call, handle(call, false));
          break;
        case 'answered': {
          const said = handle(call, true);
          if (fate.afterMs === 0) tell(call, said);
          else setTimeout(() => tell(call, said), fate.afterMs);
          break;
        }
      }
    },
    chatOf: (ticket) => ({
      account: async (signal) => {
        const { call, answer } = send(ticket, undefined, signal);
        const outcome = await answer;
        return outcome.ok ? { ok: true, value: { ...team, billing: call.found } } : outcome;
      },
      updateBilling: (changes, signal) => send(ticket, changes, signal).answer,
    }),
    now: () => moment,
  };
}
