import { useState } from 'react';
import { appOriginOf } from './app-address.ts';
import { AppFrame } from './app-frame.tsx';
import { useBench } from './bench-context.ts';
import type { HostedApp } from './contract.ts';
import { reloadOne, toggleApp } from './desk.ts';
import { Icon, IconButton } from './icons.tsx';
import { NotOffered } from './not-offered.tsx';
import { besideOf, locationOf, placeName } from './place.ts';
import { useStore } from './store.ts';
import { widths } from './address.ts';
import { WidthHandle } from './width-handle.tsx';
import type { Tab } from './workspace.ts';

/** The app's own small logo, or what Support shows of an app without one. */
function Logo() {
  const [isMissing, setIsMissing] = useState(false);
  if (isMissing) {
    return (
      <span className="tray-logo">
        <Icon name="apps" />
      </span>
    );
  }
  const src = `${appOriginOf(window.location)}/app/assets/logo-small.png`;
  return <img className="tray-logo" src={src} alt="" onError={() => setIsMissing(true)} />;
}

interface TrayProps {
  readonly tab: Tab;
  readonly isFront: boolean;
  readonly app: HostedApp;
  readonly profileId: string | number;
}

/** Support's tray of apps, with the one app in it. */
export function Tray({ tab, isFront, app, profileId }: TrayProps) {
  const bench = useBench();
  const { width } = useStore(bench.settings);
  const { guid, place, isCollapsed, height } = tab;
  const location = locationOf(place);
  const offer = app.offers[location];
  const isFlexible = offer?.kind !== 'page' || offer.isFlexible;
  return (
    <aside
      className="tray"
      aria-label={`Apps, ${placeName(place)}`}
      style={{ width: `${isFlexible ? width : widths.usual}px` }}
    >
      {isFlexible && <WidthHandle />}
      <header className="tray-head">
        <Logo />
        <h2>{app.name}</h2>
        <IconButton name="reload" label="Reload the app" onClick={() => reloadOne(bench, guid)} />
        <IconButton
          name={isCollapsed ? 'chevron-down' : 'chevron-up'}
          label={isCollapsed ? 'Expand the app' : 'Collapse the app'}
          isExpanded={!isCollapsed}
          onClick={() => toggleApp(bench, guid)}
        />
      </header>
      <div className="tray-body" hidden={isCollapsed}>
        {offer?.kind === 'page' ? (
          <AppFrame
            guid={guid}
            url={offer.url}
            title={`${app.name}, ${placeName(place)}`}
            location={location}
            beside={besideOf(place, profileId)}
            isActive={isFront && !tab.isClosing}
            height={height}
          />
        ) : (
          <NotOffered name={app.name} location={location} offer={offer} />
        )}
      </div>
    </aside>
  );
}
