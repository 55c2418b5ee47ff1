import { Alert as GardenAlert } from '@zendeskgarden/react-notifications';
import type { ReactNode } from 'react';

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
    <GardenAlert type={kind} className="alert" {...(isQuiet ? { role: 'presentation' } : {})}>
      {title === undefined ? null : (
        <GardenAlert.Title>{isHeading ? <h1 className="bare-heading">{title}</h1> : title}</GardenAlert.Title>
      )}
      {children}
    </GardenAlert>
  );
}
