import { useState } from 'react';
import { appOriginOf } from './app-address.ts';
import { Icon } from './icons.tsx';

/** The icon that the app's package has for a location, or what Support shows of an app without one. */
export function AppIcon({ location }: { readonly location: string }) {
  const [isMissing, setIsMissing] = useState(false);
  if (isMissing) return <Icon name="apps" />;
  const src = `${appOriginOf(window.location)}/app/assets/icon_${location}.svg`;
  return (
    <img className="app-icon" src={src} width="18" height="18" alt="" onError={() => setIsMissing(true)} />
  );
}
