import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { appOriginOf, frameAddress } from './app-address.ts';
import { useBench } from './bench-context.ts';

interface AppFrameProps {
  readonly guid: string;
  readonly url: string;
  readonly title: string;
  readonly location: string;
  readonly beside: Readonly<Record<string, number>>;
  readonly isActive: boolean;
  /** In CSS pixels, or that of whatever the frame stands in. */
  readonly height: number | 'all';
}

/** One instance of the app. Another `guid` needs another `key`: a frame keeps its instance for life. */
export function AppFrame({ guid, url, title, location, beside, isActive, height }: AppFrameProps) {
  const { host, settings } = useBench();
  const frame = useRef<HTMLIFrameElement>(null);
  const appOrigin = appOriginOf(window.location);
  // Taken once: a change of the colour scheme is told by an event, and must not load the page anew.
  const [{ src, first }] = useState(() => ({
    src: frameAddress(url, {
      appOrigin,
      pageOrigin: window.location.origin,
      guid,
      scheme: settings.get().scheme,
    }),
    first: { location, beside, isActive },
  }));

  useLayoutEffect(() => {
    const window = frame.current?.contentWindow;
    if (window) {
      const { location: name, beside: ids } = first;
      host.add({ guid, window, origin: appOrigin, location: name, beside: ids }, first.isActive);
    }
    return () => host.remove(guid);
  }, [host, guid, appOrigin, first]);
  useEffect(() => host.setActive(guid, isActive), [host, guid, isActive]);

  return (
    <iframe
      ref={frame}
      className="app-frame"
      src={src}
      title={title}
      allow="clipboard-write"
      style={{ height: height === 'all' ? '100%' : `${height}px` }}
      onLoad={() => host.pageLoaded(guid)}
    />
  );
}
