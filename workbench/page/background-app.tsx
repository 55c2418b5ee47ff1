import { useState } from 'react';
import { AppFrame } from './app-frame.tsx';
import { useBench } from './bench-context.ts';
import type { HostedApp } from './contract.ts';
import { useStore } from './store.ts';

const noIds = {};

/** The instance that nobody sees, as long as Support is open, where the app has that location. */
export function BackgroundApp({ app }: { readonly app: HostedApp }) {
  const generation = useStore(useBench().generation);
  const offer = app.offers['background'];
  return offer?.kind === 'page' ? <Instance key={generation} name={app.name} url={offer.url} /> : null;
}

function Instance({ name, url }: { readonly name: string; readonly url: string }) {
  const [guid] = useState(useBench().newGuid);
  return (
    <div hidden>
      <AppFrame
        guid={guid}
        url={url}
        title={`${name}, background`}
        location="background"
        beside={noIds}
        isActive
        height={0}
      />
    </div>
  );
}
