/**
 * A place holder of some text's size. Garden's own needs its runtime before anything is painted; the page's
 * first frame and the app share this one, so that nothing moves when the app takes over.
 */
export function Skeleton({ size }: { size: 'short' | 'medium' | 'long' }) {
  return <span className={`skeleton skeleton--${size}`} aria-hidden="true" />;
}
