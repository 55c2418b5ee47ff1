import { AppFrame } from './app-frame.tsx';
import { useBench } from './bench-context.ts';
import type { HostedApp } from './contract.ts';
import { reloadOne } from './desk.ts';
import { IconButton } from './icons.tsx';
import { NotOffered } from './not-offered.tsx';
import { locationOf } from './place.ts';
import type { Tab } from './workspace.ts';

interface PageViewProps {
  readonly tab: Tab;
  readonly isFront: boolean;
  readonly app: HostedApp;
}

/** The app's own page: all of Support but its bars, whatever height the app asks for. */
export function PageView({ tab, isFront, app }: PageViewProps) {
  const bench = useBench();
  const location = locationOf(tab.place);
  const offer = app.offers[location];
  return (
    <div className="app-page">
      <header className="app-page-head">
        <h2>{app.name}</h2>
        <IconButton name="reload" label="Reload the app" onClick={() => reloadOne(bench, tab.guid)} />
      </header>
      {offer?.kind === 'page' ? (
        <AppFrame
          guid={tab.guid}
          url={offer.url}
          title={app.name}
          location={location}
          beside={{}}
          isActive={isFront && !tab.isClosing}
          height="all"
        />
      ) : (
        <NotOffered name={app.name} location={location} offer={offer} />
      )}
    </div>
  );
}
