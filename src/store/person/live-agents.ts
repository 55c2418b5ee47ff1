import type { Agent } from '../../account/seat.ts';
import { freshForMs, madeAt } from '../freshness.ts';
import type { Report } from '../picture.ts';
import { agentsIn, reportCodec } from '../report-codec.ts';
import { readWithAgents } from '../report-with-agents.ts';
import { askForBulk } from '../sharing/ask-for-bulk.ts';
import type { Means } from '../sharing/parts.ts';
import { createSharedValue } from '../sharing/shared-value.ts';
import { pause } from '../sharing/waiting.ts';
import { openWire } from '../sharing/wire.ts';

/** All agents, as an open ticket read them. */
export interface LiveAgentList {
  readonly agents: readonly Agent[];
  /** Milliseconds since the epoch. */
  readonly asOf: number;
  /** Whether it is new enough to say that somebody is not in it. */
  readonly isFresh: boolean;
}

/** What the open tickets of the viewer know, without loading anything for them. */
export interface LiveAgents {
  /** Asks the open tickets. Resolves when they had the time to answer, or the signal aborts. */
  readonly listen: (signal: AbortSignal) => Promise<unknown>;
  readonly list: () => LiveAgentList | undefined;
  /** Whether they lately found that there is no Chat on this account. */
  readonly isWithoutChat: () => boolean;
  readonly close: () => void;
}

interface LiveAgentsParts {
  /** The name by which the tickets share their load. */
  readonly name: string;
  readonly means: Means;
  readonly now: () => number;
  /** From 0 up to 1. */
  readonly random: () => number;
}

/** Longer than the answers of open tickets are spread, in milliseconds. */
const listenMs = 150;

export function openLiveAgents(parts: LiveAgentsParts): LiveAgents {
  const wire = openWire(() => parts.means.channel(parts.name));
  const shared = createSharedValue<Report>(
    { ...parts, freshForMs, loadedAt: madeAt, codec: reportCodec },
    wire,
    () => undefined,
  );
  return {
    listen: (signal) => {
      shared.recall();
      shared.ask();
      return Promise.all([
        pause(listenMs, signal),
        askForBulk({ ...parts, shared, read: readWithAgents }, listenMs, signal),
      ]);
    },
    list: () => {
      const report = shared.current();
      const agents = agentsIn(report);
      if (report === undefined || agents === undefined) return undefined;
      return { agents, asOf: madeAt(report), isFresh: shared.isFresh() };
    },
    isWithoutChat: () => {
      const report = shared.current();
      return report?.kind === 'refusal' && report.problem.kind === 'no-chat' && shared.isFresh();
    },
    close: () => {
      shared.close();
      wire?.close();
    },
  };
}
