import { useLayoutEffect } from 'react';

/** The app's name, the same in every language. */
const appName = 'Chat Plan Limits';

/** Names the page, in the viewer's language, by the heading of what is on screen (WCAG 2.2, 2.4.2). */
export function usePageTitle(heading: string): void {
  useLayoutEffect(() => {
    document.title = `${heading} – ${appName}`;
  }, [heading]);
}
