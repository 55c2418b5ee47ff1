import { randomUUID } from 'node:crypto';
import { createFaultPlan } from '../chat-api/faults.ts';
import type { Fault } from '../chat-api/faults.ts';
import { send } from '../chat-api/line.ts';
import type { Outcome } from '../chat-api/line.ts';
import type { World } from '../chat-api/world.ts';
import { createZendeskApi } from '../chat-api/zendesk-api.ts';
import type { Scenario, Viewer } from '../scenarios/schema.ts';
import { createWorld } from '../scenarios/world.ts';
import type { Clock } from './clock.ts';
import { createRequestLog } from './request-log.ts';
import type { LoggedRequest } from './request-log.ts';

/** One fresh Zendesk account, seen by one person, until it ends. */
export interface Session {
  readonly id: string;
  readonly scenario: Scenario;
  readonly viewer: Viewer;
  readonly world: World;
  /** What reached the API, in order. */
  readonly requests: readonly LoggedRequest[];
  /** Sends a request to the account's API over a line that may be slow or broken. */
  readonly send: (request: ApiRequest, abandoned: AbortSignal) => Promise<Outcome>;
  readonly line: () => { readonly latencyMs: number; readonly faults: readonly Fault[] };
  readonly changeLine: (changes: LineChanges) => void;
  /** Lets go of everything that still waits. */
  readonly end: () => void;
}

interface ApiRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** Empty for none. */
  readonly body: string;
}

interface LineChanges {
  readonly latencyMs?: number | undefined;
  readonly faults?: readonly Fault[] | undefined;
}

export function startSession(scenario: Scenario, viewer: Viewer, latencyMs: number, clock: Clock): Session {
  const world = createWorld(scenario, clock.now());
  const api = createZendeskApi({
    world,
    caller: { agentId: viewer.agent, supportRole: viewer.role },
    now: clock.now,
  });
  const end = new AbortController();
  const log = createRequestLog(clock.now);
  let line = {
    api: async (request: Request) => api.fetch(request),
    faults: createFaultPlan(scenario.faults),
    latencyMs,
    errorShape: scenario.rules.errorShape,
    ended: end.signal,
    wait: clock.wait,
  };
  return {
    id: randomUUID(),
    scenario,
    viewer,
    world,
    requests: log.requests,
    send: async (request, abandoned) => {
      const answered = log.arrived(request);
      const outcome = await send(line, toRequest(request), abandoned);
      if (outcome.kind === 'answered') answered(outcome.response.status);
      return outcome;
    },
    line: () => ({ latencyMs: line.latencyMs, faults: line.faults.faults }),
    changeLine: (changes) => {
      line = {
        ...line,
        latencyMs: changes.latencyMs ?? line.latencyMs,
        faults: changes.faults === undefined ? line.faults : createFaultPlan(changes.faults),
      };
    },
    end: () => end.abort(),
  };
}

function toRequest({ method, path, body }: ApiRequest): Request {
  return new Request(`https://zendesk.invalid${path}`, { method, ...(body !== '' && { body }) });
}
