import type { Billing } from '../../account/billing.ts';
import type { Answer, ChatProblem } from '../../chat/answer.ts';
import type { ChatApi } from '../../chat/chat-api.ts';
import { team } from '../fake-chat.ts';

/**
 * Test support: what becomes of an update. `ignored` is accepted and not stored; `late` is stored only when
 * `land` is called.
 */
export type Fate =
  | { readonly kind: 'stored' | 'ignored' | 'late' | 'lost' | 'lost-after-write' }
  | { readonly kind: 'answered'; readonly problem: ChatProblem };

/** The part of a Chat API that keeps a billing contact, with a memory of what it was sent. */
export interface FakeBillingApi {
  readonly chat: Pick<ChatApi, 'account' | 'updateBilling'>;
  readonly stored: () => Billing | undefined;
  readonly store: (changes: Billing) => void;
  readonly forget: () => void;
  /** What was sent, in order. */
  readonly updates: readonly Billing[];
  readonly reads: () => number;
  /** The fates of the next updates, `stored` when there are no more. */
  readonly fates: Fate[];
  /** The answers to the next reads, what is stored when there are no more. */
  readonly readProblems: (ChatProblem | undefined)[];
  /** Called as each request arrives. */
  onRequest: () => void;
  /** Lets all late updates arrive. */
  readonly land: () => void;
}

const lost: Answer<never> = { ok: false, problem: { kind: 'unanswered', reason: 'network' } };

export function fakeBillingApi(initial: Billing): FakeBillingApi {
  let stored: Billing | undefined = initial;
  let reads = 0;
  let late: Billing[] = [];
  const updates: Billing[] = [];
  const store = (changes: Billing) => {
    stored = { ...stored, ...changes };
  };
  const update = (changes: Billing, fate: Fate): Answer<undefined> => {
    if (fate.kind === 'stored' || fate.kind === 'lost-after-write') store(changes);
    if (fate.kind === 'late') late.push(changes);
    if (fate.kind === 'answered') return { ok: false, problem: fate.problem };
    return fate.kind === 'stored' || fate.kind === 'ignored' ? { ok: true, value: undefined } : lost;
  };
  const api: FakeBillingApi = {
    chat: {
      account: () => {
        api.onRequest();
        reads += 1;
        const problem = api.readProblems.shift();
        return Promise.resolve(
          problem === undefined ? { ok: true, value: { ...team, billing: stored } } : { ok: false, problem },
        );
      },
      updateBilling: (changes) => {
        api.onRequest();
        updates.push(changes);
        return Promise.resolve(update(changes, api.fates.shift() ?? { kind: 'stored' }));
      },
    },
    stored: () => stored,
    store,
    forget: () => {
      stored = undefined;
    },
    updates,
    reads: () => reads,
    fates: [],
    readProblems: [],
    onRequest: () => undefined,
    land: () => {
      for (const changes of late) store(changes);
      late = [];
    },
  };
  return api;
}
