import type { Scenario } from '../scenarios/schema.ts';
import type { Clock } from './clock.ts';
import { startMemorySession } from './memory-session.ts';
import type { Session } from './session.ts';

/** An account to choose on the page, and by whom it may be seen. */
export interface Offer {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly group: string;
  readonly viewers: readonly { readonly id: string; readonly label: string }[];
  readonly defaultViewer: string;
  /** What must stay on screen as long as this account is open. */
  readonly notice?: string;
}

export interface SessionWish {
  readonly scenario: string;
  readonly viewer?: string | undefined;
  readonly latencyMs: number;
}

/** The accounts of a run of the workbench. */
export interface Accounts {
  readonly offers: readonly Offer[];
  /** Resolves with the name of what there is not, where the wish cannot be granted. */
  readonly start: (wish: SessionWish) => Promise<Session | 'scenario' | 'viewer'>;
}

/** Every scenario is an account in memory, made anew for each session. */
export function accountsInMemory(scenarios: ReadonlyMap<string, Scenario>, clock: Clock): Accounts {
  return {
    offers: [...scenarios.values()].map(offerOf),
    start: (wish) => {
      const scenario = scenarios.get(wish.scenario);
      if (scenario === undefined) return Promise.resolve('scenario');
      const viewer = scenario.viewers.find(({ id }) => id === (wish.viewer ?? scenario.defaultViewer));
      if (viewer === undefined) return Promise.resolve('viewer');
      return Promise.resolve(startMemorySession(scenario, viewer, wish.latencyMs, clock));
    },
  };
}

function offerOf({ id, title, description, group, viewers, defaultViewer }: Scenario): Offer {
  const labels = viewers.map((viewer) => ({ id: viewer.id, label: viewer.label }));
  return { id, title, description, group, viewers: labels, defaultViewer };
}
