import { useEffect } from 'react';
import { useBench } from './bench-context.ts';
import { followChanges } from './follow-changes.ts';
import { useStore } from './store.ts';

/** Follows the changes of an app that is watched. What cannot be shown is said, over the last that can. */
export function BuildNotice() {
  const bench = useBench();
  const fault = useStore(bench.buildFault);
  const isWatched = useStore(bench.sessions.catalogue)?.app.isWatched ?? false;
  useEffect(() => {
    // The frames of the gallery are many, and are looked at, not worked with.
    return isWatched && window.top === window ? followChanges(bench, document) : undefined;
  }, [bench, isWatched]);
  return fault === undefined ? null : (
    <div className="build-notice" role="alert">
      <p>The last change could not be loaded. You still see what was there before.</p>
      <pre tabIndex={0}>{fault}</pre>
    </div>
  );
}
