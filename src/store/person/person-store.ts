import { wait } from '../../chat/wait.ts';
import { askByEmail, lookThroughAll, type LookUpParts, type Outcome } from './look-ups.ts';
import type { PersonState } from './person-state.ts';
import { withOutcome, withProgress, withRetry } from './reduce-person.ts';

/** What one instance beside a profile shows, and what a person or the tray may do to it. */
export interface PersonStore {
  readonly state: () => PersonState;
  /** Calls back after each change. Returns how to stop that. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks again, in the way that gave the answer. */
  readonly refresh: () => void;
  /** Reads the whole list of agents, which is the only way to know that somebody holds no seat. */
  readonly lookThrough: () => void;
  /** The tray shows this instance: what is to be asked for is asked for now. */
  readonly show: () => void;
  /** The tray hides this instance: nothing more is asked for. */
  readonly hide: () => void;
  /** This instance ends: no timer, listener or request of it stays. */
  readonly close: () => void;
}

type LookUp = 'first-ask' | 'ask-again' | 'look-through';

export function createPersonStore(parts: LookUpParts): PersonStore {
  let state: PersonState = { kind: 'asking' };
  let lookUp: LookUp = 'first-ask';
  let isDue = true;
  let notBefore = 0;
  let isShown = false;
  let running = new AbortController();
  const listeners = new Set<() => void>();

  const set = (next: PersonState) => {
    state = next;
    for (const listener of [...listeners]) listener();
  };
  const perform = (signal: AbortSignal): Promise<Outcome> =>
    lookUp === 'look-through'
      ? lookThroughAll(parts, (soFar) => set(withProgress(state, soFar)), signal)
      : askByEmail(parts, { insists: lookUp === 'ask-again' }, signal);

  /** Asks again by itself only when the API said when. */
  const performUntilAnswered = async (signal: AbortSignal) => {
    while (isDue) {
      const untilThen = notBefore - parts.now();
      if (untilThen > 0) await wait(untilThen, signal);
      const outcome = await perform(signal);
      signal.throwIfAborted();
      const retryAt =
        outcome.kind === 'problem' && outcome.problem.kind === 'rate-limited'
          ? outcome.problem.retryAt
          : undefined;
      isDue = retryAt !== undefined;
      notBefore = retryAt ?? 0;
      set(withOutcome(state, outcome));
    }
  };
  const run = () => {
    if (!isShown || !isDue) return;
    running.abort();
    running = new AbortController();
    const { signal } = running;
    performUntilAnswered(signal).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
  };
  const begin = (next: LookUp, nextState: PersonState) => {
    lookUp = next;
    isDue = true;
    notBefore = 0;
    set(nextState);
    run();
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh: () => {
      const isByList = state.kind === 'known' ? state.by === 'list' : lookUp === 'look-through';
      begin(isByList ? 'look-through' : 'ask-again', withRetry(state));
    },
    lookThrough: () => begin('look-through', { kind: 'looking', soFar: 0 }),
    show: () => {
      // Shown and opened up at once says so twice.
      if (isShown) return;
      isShown = true;
      run();
    },
    hide: () => {
      isShown = false;
      running.abort();
    },
    close: () => {
      isShown = false;
      running.abort();
      listeners.clear();
      parts.live.close();
    },
  };
}
