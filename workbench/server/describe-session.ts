import type { World } from '../chat-api/world.ts';
import type { Scenario, Viewer } from '../scenarios/schema.ts';
import type { LineState } from './session.ts';

/** The viewers' time zone, in the form of ZAF's `currentUser.timeZone`. */
export const timeZone = { ianaName: 'America/New_York', name: 'Eastern Time (US & Canada)', offset: -300 };

interface DescribedParts {
  readonly id: string;
  readonly scenario: Scenario;
  readonly viewer: Viewer;
  readonly world: World;
  readonly line: LineState;
}

/** A session in memory as the host page hears of it. Secure settings are no part of that. */
export function describeSession({ id, scenario, viewer, world, line }: DescribedParts) {
  const agent = world.agents.find((candidate) => candidate.id === viewer.agent);
  return {
    id,
    viewer: {
      id: viewer.supportId,
      name: agent?.['display_name'],
      email: agent?.email,
      role: viewer.role,
      locale: viewer.locale,
      timeZone,
    },
    account: { subdomain: scenario.subdomain },
    settings: scenario.settings,
    profile: scenario.profile,
    ...line,
  };
}
