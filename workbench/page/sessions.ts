import type { Manifest, Scenario, Session } from './contract.ts';
import type { Server } from './server.ts';
import type { Store } from './store.ts';
import { createStore } from './store.ts';

/** What there is to choose from. */
export interface Catalogue {
  readonly manifest: Manifest;
  readonly scenarios: readonly Scenario[];
}

export type SessionState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'ready'; readonly session: Session; readonly manifest: Manifest }
  | { readonly kind: 'failed'; readonly message: string };

/** Which world the page shows. Starting another one drops the one before. */
export interface Sessions {
  readonly catalogue: Store<Catalogue | undefined>;
  readonly state: Store<SessionState>;
  readonly start: (wish: SessionWish) => Promise<void>;
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

export function createSessions(server: Server): Sessions {
  const catalogue = createStore<Catalogue | undefined>(undefined);
  const state = createStore<SessionState>({ kind: 'starting' });
  let current = new AbortController();

  const loadCatalogue = async (signal: AbortSignal): Promise<Catalogue> => {
    const [manifest, scenarios] = await Promise.all([server.manifest(signal), server.scenarios(signal)]);
    return { manifest, scenarios };
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
    return { kind: 'ready', session, manifest: known.manifest };
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
  };
}
