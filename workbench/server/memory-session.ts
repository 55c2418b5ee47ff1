import { createZendeskHosts } from '../chat-api/zendesk-api.ts';
import type { Scenario, Viewer } from '../scenarios/schema.ts';
import { createWorld } from '../scenarios/world.ts';
import { act } from './actions.ts';
import { createSettableClock, type Clock } from './clock.ts';
import { describeSession } from './describe-session.ts';
import { ownHost, startLineSession } from './line-session.ts';
import type { Session } from './session.ts';

/** The one host that the workbench stands in for behind Zendesk's proxy. */
const legacyHost = 'www.zopim.com';

/** A session with a fresh account in memory, over a line that may be slow or broken. */
export function startMemorySession(
  scenario: Scenario,
  viewer: Viewer,
  latencyMs: number,
  systemClock: Clock,
): Session {
  const clock = createSettableClock(systemClock);
  const world = createWorld(scenario, clock.now());
  const hosts = createZendeskHosts({
    world,
    caller: { agentId: viewer.agent, supportRole: viewer.role },
    now: clock.now,
  });
  return startLineSession({
    api: async (request) => {
      const { hostname } = new URL(request.url);
      if (hostname === ownHost) return hosts.current.fetch(request);
      if (hostname === legacyHost) return hosts.legacy.fetch(request);
      return Response.json({ error: `The workbench stands in for ${legacyHost} alone.` }, { status: 502 });
    },
    errorShape: scenario.rules.errorShape,
    line: { latencyMs, faults: scenario.faults },
    clock,
    describe: (id, line) => describeSession({ id, scenario, viewer, world, line }),
    secureSettings: scenario.secureSettings,
    isAnyHost: false,
    act: (action) => act(world, clock, action),
  });
}
