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
  children,
}: {
  kind: AlertKind;
  title?: string;
  isHeading?: boolean;
  children?: ReactNode;
}) {
  return (
    <GardenAlert type={kind}>
      {title === undefined ? null : (
        <GardenAlert.Title>{isHeading ? <h1 className="bare-heading">{title}</h1> : title}</GardenAlert.Title>
      )}
      {children}
    </GardenAlert>
  );
}
