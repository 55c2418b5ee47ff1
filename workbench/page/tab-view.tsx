import { NewTicketView } from './new-ticket-view.tsx';
import { OrganizationView } from './organization-view.tsx';
import { PageView } from './page-view.tsx';
import { placeName } from './place.ts';
import { ProfileView } from './profile-view.tsx';
import type { SessionState } from './sessions.ts';
import { TicketView } from './ticket-view.tsx';
import { Tray } from './tray.tsx';
import type { Tab } from './workspace.ts';

type Ready = Extract<SessionState, { kind: 'ready' }>;

/** One open tab: the place and the app beside it, or the app's own page. Those behind stay on the page, as they do in Support. */
export function TabView({
  tab,
  isFront,
  ready,
}: {
  readonly tab: Tab;
  readonly isFront: boolean;
  readonly ready: Ready;
}) {
  const { place } = tab;
  return (
    <section className="tab-view" aria-label={placeName(place)} hidden={!isFront}>
      {place.kind === 'ticket' && (
        <TicketView tab={tab} ticketId={place.ticketId} agent={ready.session.viewer.name} app={ready.app} />
      )}
      {place.kind === 'new-ticket' && <NewTicketView tab={tab} app={ready.app} />}
      {place.kind === 'profile' && <ProfileView profile={ready.session.profile} />}
      {place.kind === 'organization' && <OrganizationView />}
      {place.kind === 'page' ? (
        <PageView tab={tab} isFront={isFront} app={ready.app} />
      ) : (
        <Tray tab={tab} isFront={isFront} app={ready.app} profileId={ready.session.profile.id} />
      )}
    </section>
  );
}
