import { randomUUID } from 'node:crypto';
import { createFaultPlan } from '../chat-api/faults.ts';
import { send } from '../chat-api/line.ts';
import { createZendeskHosts } from '../chat-api/zendesk-api.ts';
import type { Scenario, Viewer } from '../scenarios/schema.ts';
import { createWorld } from '../scenarios/world.ts';
import type { ApiRequest } from './api-request.ts';
import { act } from './actions.ts';
import { createSettableClock, type Clock } from './clock.ts';
import { describeSession } from './describe-session.ts';
import { createRequestLog } from './request-log.ts';
import type { Session } from './session.ts';

/** The one host that the workbench stands in for behind Zendesk's proxy. */
const legacyHost = 'www.zopim.com';
const ownHost = 'zendesk.invalid';

/** A session with a fresh account in memory, over a line that may be slow or broken. */
export function startMemorySession(
  scenario: Scenario,
  viewer: Viewer,
  latencyMs: number,
  systemClock: Clock,
): Session {
  const id = randomUUID();
  const clock = createSettableClock(systemClock);
  const world = createWorld(scenario, clock.now());
  const hosts = createZendeskHosts({
    world,
    caller: { agentId: viewer.agent, supportRole: viewer.role },
    now: clock.now,
  });
  const answer = async (request: Request): Promise<Response> => {
    const { hostname } = new URL(request.url);
    if (hostname === ownHost) return hosts.current.fetch(request);
    if (hostname === legacyHost) return hosts.legacy.fetch(request);
    return Response.json({ error: `The workbench stands in for ${legacyHost} alone.` }, { status: 502 });
  };
  const end = new AbortController();
  const log = createRequestLog(clock.now);
  let line = {
    api: answer,
    faults: createFaultPlan(scenario.faults),
    latencyMs,
    errorShape: scenario.rules.errorShape,
    ended: end.signal,
    wait: clock.wait,
  };
  const lineState = () => ({ latencyMs: line.latencyMs, faults: line.faults.faults });
  return {
    id,
    described: () => describeSession({ id, scenario, viewer, world, line: lineState() }),
    requests: log.requests,
    secureSettings: scenario.secureSettings,
    act: (action) => act(world, clock, action),
    send: async (request, abandoned) => {
      const answered = log.arrived(request);
      const outcome = await send(line, toRequest(request), abandoned);
      if (outcome.kind === 'answered') answered(outcome.response.status);
      return outcome;
    },
    line: lineState,
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

function toRequest({ method, url, body, authorization }: ApiRequest): Request {
  return new Request(new URL(url, `https://${ownHost}`), {
    method,
    headers: authorization === undefined ? {} : { authorization },
    ...(body !== '' && { body }),
  });
}
