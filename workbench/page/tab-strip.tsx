import { Avatar } from './avatar.tsx';
import { useBench } from './bench-context.ts';
import { closeTab } from './desk.ts';
import { Icon, IconButton } from './icons.tsx';
import type { Place } from './place.ts';
import { placeName } from './place.ts';
import { PaneApp } from './pane-app.tsx';
import { sampleOrganization } from './sample-organization.ts';
import { sampleTicket } from './sample-ticket.ts';
import { useStore } from './store.ts';
import type { Tab } from './workspace.ts';
import { bringToFront, openNextTicket, openTabs } from './workspace.ts';

/** The two lines of a tab. */
function labelsOf(place: Place, profileName: string): readonly [string, string] {
  if (place.kind === 'ticket') return [sampleTicket(place.ticketId).subject, `#${place.ticketId}`];
  if (place.kind === 'organization') return [sampleOrganization.name, 'Organization'];
  return place.kind === 'new-ticket' ? ['New ticket', 'Ticket'] : [profileName, 'User'];
}

function TabItem({ tab, isFront }: { readonly tab: Tab; readonly isFront: boolean }) {
  const bench = useBench();
  const session = useStore(bench.sessions.state);
  const profileName = session.kind === 'ready' ? session.session.profile.name : 'User profile';
  const [title, detail] = labelsOf(tab.place, profileName);
  return (
    <li className={isFront ? 'tab tab-front' : 'tab'}>
      <button
        type="button"
        className="tab-button"
        aria-current={isFront ? 'page' : undefined}
        onClick={() => bench.workspace.update((before) => bringToFront(before, tab.guid))}
      >
        <span className="tab-title">{title}</span>
        <span className="tab-detail">{detail}</span>
      </button>
      <IconButton
        name="close"
        label={`Close ${placeName(tab.place)}`}
        onClick={() => closeTab(bench, tab.guid)}
      />
    </li>
  );
}

const noIds = {};

export function TabStrip() {
  const { workspace, sessions, newGuid } = useBench();
  const open = useStore(workspace);
  const state = useStore(sessions.state);
  return (
    <header className="top-bar">
      <nav aria-label="Open tabs" className="tab-strip">
        <ul>
          {openTabs(open)
            .filter(({ place }) => place.kind !== 'page')
            .map((tab) => (
              <TabItem key={tab.guid} tab={tab} isFront={tab.guid === open.front} />
            ))}
        </ul>
        <button
          type="button"
          className="add-button"
          onClick={() => workspace.update((before) => openNextTicket(before, newGuid()))}
        >
          <Icon name="plus" /> Add
          <span className="unseen"> ticket</span>
        </button>
      </nav>
      {state.kind === 'ready' && (
        <span className="viewer">
          <PaneApp app={state.app} location="top_bar" beside={noIds} />
          <span className="viewer-name">{state.session.viewer.name}</span>
          <Avatar name={state.session.viewer.name} />
        </span>
      )}
    </header>
  );
}
