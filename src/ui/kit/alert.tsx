import type { ReactNode } from 'react';
import { GardenIcon } from './garden-icon.tsx';

export type AlertKind = 'info' | 'success' | 'warning' | 'error';

/**
 * `title` is what happened; `children` what it means and what to do. Where the alert is all there is on the
 * screen, its title is the page's heading.
 */
export function Alert({
  kind,
  title,
  isHeading = false,
  isQuiet = false,
  children,
}: {
  kind: AlertKind;
  title?: string;
  isHeading?: boolean;
  /** Not announced by itself: it stands in a live region of the page, or the focus moves to it. */
  isQuiet?: boolean;
  children?: ReactNode;
}) {
  return (
    <div role={isQuiet ? 'presentation' : 'alert'} className={`garden-alert-${kind} alert`}>
      <GardenIcon name={`garden-alert-icon-${kind}`} />
      {title === undefined ? null : (
        <div className="garden-alert-title">
          {isHeading ? <h1 className="bare-heading">{title}</h1> : title}
        </div>
      )}
      {children}
    </div>
  );
}
