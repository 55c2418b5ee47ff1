import { useEffect, useState } from 'react';
import { AppFrame } from './app-frame.tsx';
import { AppIcon } from './app-icon.tsx';
import { useBench } from './bench-context.ts';
import { setPaneOpen } from './desk.ts';
import type { HostedApp, Offer } from './contract.ts';
import { NotOffered } from './not-offered.tsx';
import type { Pane } from './panes.ts';
import { closedPane } from './panes.ts';
import { useStore } from './store.ts';

interface PaneAppProps {
  readonly app: HostedApp;
  readonly location: Pane['location'];
  /** The tab whose editor it is. */
  readonly tab?: string;
  readonly beside: Readonly<Record<string, number>>;
}

/** The app's button in the top bar or in a ticket's editor, where the app has that location. */
export function PaneApp(props: PaneAppProps) {
  const generation = useStore(useBench().generation);
  const offer = props.app.offers[props.location];
  return offer ? <OfferedPane key={generation} {...props} offer={offer} /> : null;
}

function OfferedPane({ app, location, tab, beside, offer }: PaneAppProps & { readonly offer: Offer }) {
  const bench = useBench();
  const { panes, newGuid } = bench;
  const [guid] = useState(newGuid);
  const pane = useStore(panes).find((candidate) => candidate.guid === guid);
  const isOpen = pane?.isOpen ?? false;
  const label = `${app.name}, ${location.replaceAll('_', ' ')}`;
  useEffect(() => {
    panes.update((before) => [...before, closedPane({ guid, location, tab })]);
    return () => panes.update((before) => before.filter((candidate) => candidate.guid !== guid));
  }, [panes, guid, location, tab]);
  return (
    <div className={`pane pane-${location}`}>
      <button
        type="button"
        className="icon-button"
        aria-label={label}
        title={label}
        aria-expanded={isOpen}
        onClick={() => setPaneOpen(bench, guid, !isOpen)}
      >
        <AppIcon location={location} />
      </button>
      {pane?.isLoaded && (
        <div className="pane-body" hidden={!isOpen} style={{ width: `${pane.width}px` }}>
          {offer.kind === 'page' ? (
            <AppFrame
              guid={guid}
              url={offer.url}
              title={label}
              location={location}
              beside={beside}
              isActive={isOpen}
              height={pane.height}
            />
          ) : (
            <NotOffered name={app.name} location={location} offer={offer} />
          )}
        </div>
      )}
    </div>
  );
}
