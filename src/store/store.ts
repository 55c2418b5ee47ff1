import type { BillingDesk } from './billing-desk.ts';
import { freshForMs, madeAt, retryAtOf } from './freshness.ts';
import { later, type Later } from './later.ts';
import type { Report } from './picture.ts';
import { withAttempt, withoutAttempt, withReport } from './reduce.ts';
import type { SharedLoad } from './sharing/shared-load.ts';
import type { State } from './state.ts';
import type { AgentsCircumstances, WantedAgents } from './wanted-agents.ts';

/** The state of one instance of the app, and what a person or the tray may do to it. */
export interface Store {
  readonly state: () => State;
  /** Calls back after each change. Returns how to stop that. */
  readonly subscribe: (listener: () => void) => () => void;
  /** The billing contact, which begins when it is first looked at: who may update it, and the life of an update. */
  readonly billing: Later<BillingDesk>;
  /** Brings everything up to date now, however fresh it is. */
  readonly refresh: () => void;
  /** Sees to it that the picture has its personal part, which storage never holds; but for the agents. */
  readonly needPersonal: () => void;
  /** The agents, who may be with another ticket, once somebody wants to see them. */
  readonly agents: Later<WantedAgents>;
  /** The tray shows this instance: loads if what is known is not fresh. */
  readonly show: () => void;
  /** The tray hides this instance: nothing more is asked for. */
  readonly hide: () => void;
  /** This instance ends: no timer, listener or request of it stays. */
  readonly close: () => void;
}

interface StoreParts {
  readonly shared: SharedLoad<Report>;
  readonly openBilling: () => Promise<BillingDesk>;
  readonly openAgents: (circumstances: AgentsCircumstances) => Promise<WantedAgents>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

export function createStore({ shared, openBilling, openAgents, now }: StoreParts): Store {
  let state: State = { kind: 'loading' };
  let isShown = false;
  let isClosed = false;
  let wantsPersonal = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  const billing = later(async () => {
    const desk = await openBilling();
    if (isClosed) desk.close();
    else if (isShown) desk.show();
    return desk;
  });
  const set = (next: State) => {
    state = next;
    for (const listener of [...listeners]) listener();
  };
  const stopWaiting = () => {
    clearTimeout(waiting);
    waiting = undefined;
  };
  /** Asks again by itself only when the API said when. */
  const waitFor = (report: Report) => {
    stopWaiting();
    const retryAt = retryAtOf(report);
    if (retryAt === undefined || !isShown) return;
    waiting = setTimeout(() => load({ force: false }), Math.max(0, retryAt - now()));
  };
  const load = (options: { force: boolean }) => {
    stopWaiting();
    void shared.refresh(options);
  };
  const loadAll = () => {
    set(withAttempt(state));
    load({ force: true });
  };
  const isFresh = (report: Report) => now() - madeAt(report) < freshForMs(report);
  const needsLoad = () => {
    const report = shared.current();
    return report === undefined || !isFresh(report);
  };
  const loadPersonal = () => {
    if (!wantsPersonal || state.kind !== 'shown' || state.picture.personal !== undefined) return;
    if (state.refresh.kind === 'running') return;
    loadAll();
  };
  const agents = later(() =>
    openAgents({
      mayAsk: () => isShown && state.kind === 'shown' && state.refresh.kind !== 'running',
      load: loadAll,
    }),
  );
  const stopListening = shared.subscribe((report, isFinal) => {
    // What is stale comes out of storage, and what takes its place is on its way.
    set(withReport(state, report, isFinal && isFresh(report)));
    if (!isFinal) return;
    waitFor(report);
    agents.now()?.see();
  });

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    billing,
    refresh: loadAll,
    needPersonal: () => {
      wantsPersonal = true;
      loadPersonal();
    },
    agents,
    show: () => {
      isShown = true;
      if (needsLoad()) {
        set(withAttempt(state));
        load({ force: false });
      } else {
        load({ force: false });
        loadPersonal();
        agents.now()?.see();
      }
      billing.now()?.show();
    },
    hide: () => {
      isShown = false;
      billing.now()?.hide();
      stopWaiting();
      agents.now()?.rest();
      shared.rest();
      set(withoutAttempt(state));
    },
    close: () => {
      isShown = false;
      isClosed = true;
      stopWaiting();
      agents.now()?.rest();
      stopListening();
      listeners.clear();
      billing.now()?.close();
      shared.close();
    },
  };
}
