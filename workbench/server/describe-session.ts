import type { Session } from './session.ts';

/** The viewers' time zone, in the form of ZAF's `currentUser.timeZone`. */
const timeZone = { ianaName: 'America/New_York', name: 'Eastern Time (US & Canada)', offset: -300 };

/** What the host page has to know to be the Support of this session: ZAF's names for all of it. */
export function describeSession({ id, scenario, viewer, world, line }: Session) {
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
    ...line(),
  };
}
