import type { Report } from './picture.ts';
import { agentsIn } from './report-codec.ts';
import { readWithAgents } from './report-with-agents.ts';
import { askForBulk, type AskForBulkParts } from './sharing/ask-for-bulk.ts';
import type { SharedLoad } from './sharing/shared-load.ts';

/** How long another ticket may take to give the agents, in milliseconds: where none is known of, and else. */
const waitMs = { forStrangers: 150, forOthers: 1000 };

/** The agents of the picture, who are with one open ticket, while somebody looks at them here. */
export interface WantedAgents {
  /** Somebody looks from now on. Returns how to end that. */
  readonly want: () => () => void;
  /** Gets them if they are wanted and not here: to be called whenever there is something new. */
  readonly see: () => void;
  /** Asks nobody any more, up to the next `see`. */
  readonly rest: () => void;
}

/** What the store knows and does about it. */
export interface AgentsCircumstances {
  /** Whether this instance may ask now: it is shown, and waits for no report that may bring them. */
  readonly mayAsk: () => boolean;
  /** Loads all anew, agents included. */
  readonly load: () => void;
}

interface WantedAgentsParts extends Omit<AskForBulkParts<Report>, 'read'>, AgentsCircumstances {
  readonly shared: Pick<SharedLoad<Report>, 'current' | 'askForBulk' | 'takeBulk'>;
}

export function createWantedAgents(parts: WantedAgentsParts): WantedAgents {
  const { shared, mayAsk, load } = parts;
  let isWanted = false;
  let asking: AbortController | undefined;

  /** A list that was not counted is nowhere. */
  const areMissing = () => {
    const report = shared.current();
    const isCounted = report?.kind === 'picture' && report.counts.agents.kind === 'counted';
    return isWanted && isCounted && agentsIn(report) === undefined && mayAsk();
  };
  const see = () => {
    if (asking !== undefined || !areMissing()) return;
    asking = new AbortController();
    void ask(asking.signal);
  };
  const ask = async (signal: AbortSignal) => {
    const report = shared.current();
    const isOfOthers = report?.kind === 'picture' && report.personal !== undefined;
    await askForBulk(
      { ...parts, read: readWithAgents },
      isOfOthers ? waitMs.forOthers : waitMs.forStrangers,
      signal,
    );
    if (signal.aborted) return;
    asking = undefined;
    if (areMissing()) load();
  };
  const rest = () => {
    asking?.abort();
    asking = undefined;
  };
  return {
    want: () => {
      isWanted = true;
      see();
      return () => {
        isWanted = false;
        rest();
      };
    },
    see,
    rest,
  };
}
