import type { HostedApp, Scenario, Session } from './contract.ts';
import type { Server } from './server.ts';
import type { Store } from './store.ts';
import { createStore } from './store.ts';

/** What there is to choose from. */
export interface Catalogue {
  readonly app: HostedApp;
  readonly scenarios: readonly Scenario[];
}

export type SessionState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'ready'; readonly session: Session; readonly app: HostedApp }
  | { readonly kind: 'failed'; readonly message: string };

/** Which world the page shows. Starting another one drops the one before. */
export interface Sessions {
  readonly catalogue: Store<Catalogue | undefined>;
  readonly state: Store<SessionState>;
  readonly start: (wish: SessionWish) => Promise<void>;
  /** Reads the app anew; the session stays. Rejects where the app cannot be read. */
  readonly refreshApp: () => Promise<void>;
}

interface SessionWish {
  readonly scenario: string;
  readonly viewer: string | undefined;
  readonly latency: number;
}

/** A scenario and a viewer that there are: the wish as far as it can be granted. */
export function chosenOf(
  scenarios: readonly Scenario[],
  wish: Pick<SessionWish, 'scenario' | 'viewer'>,
): { readonly scenario: Scenario; readonly viewer: string } | undefined {
  const scenario = scenarios.find(({ id }) => id === wish.scenario) ?? scenarios[0];
  if (!scenario) return undefined;
  const isThere = scenario.viewers.some(({ id }) => id === wish.viewer);
  return { scenario, viewer: isThere && wish.viewer !== undefined ? wish.viewer : scenario.defaultViewer };
}

/** `secureSettings`: what was typed, for the sessions to come. */
export function createSessions(
  server: Server,
  secureSettings: () => Readonly<Record<string, string>> = () => ({}),
): Sessions {
  const catalogue = createStore<Catalogue | undefined>(undefined);
  const state = createStore<SessionState>({ kind: 'starting' });
  let current = new AbortController();

  const loadCatalogue = async (signal: AbortSignal): Promise<Catalogue> => {
    const [app, scenarios] = await Promise.all([server.app(signal), server.scenarios(signal)]);
    return { app, scenarios };
  };

  const open = async (wish: SessionWish, signal: AbortSignal): Promise<SessionState> => {
    const known = catalogue.get() ?? (await loadCatalogue(signal));
    catalogue.update(() => known);
    const chosen = chosenOf(known.scenarios, wish);
    if (!chosen) return { kind: 'failed', message: 'The workbench has no scenario.' };
    const { scenario, viewer } = chosen;
    const session = await server.startSession(
      { scenario: scenario.id, viewer, latencyMs: wish.latency },
      signal,
    );
    // Before any app can ask for something.
    const secure = secureSettings();
    if (Object.keys(secure).length > 0) await server.setSecureSettings(session.id, secure);
    return { kind: 'ready', session, app: known.app };
  };

  return {
    catalogue,
    state,
    start: async (wish) => {
      current.abort();
      current = new AbortController();
      const { signal } = current;
      state.update(() => ({ kind: 'starting' }));
      const next = await open(wish, signal).catch((error: unknown): SessionState => {
        return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
      });
      if (!signal.aborted) state.update(() => next);
    },
    refreshApp: async () => {
      const app = await server.app(current.signal);
      catalogue.update((known) => known && { ...known, app });
      state.update((now) => (now.kind === 'ready' ? { ...now, app } : now));
    },
  };
}
