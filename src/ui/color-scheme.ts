import type { Source } from './use-source.ts';

export type ColorScheme = 'light' | 'dark';

/**
 * Support's colour scheme. The page has set the first one from its address before anything was painted;
 * `subscribe` brings the changes. The page's own style sheet follows the root's attribute, Garden the source.
 */
export function followColorScheme(
  root: HTMLElement,
  subscribe: (listener: (scheme: ColorScheme) => void) => void,
): Source<ColorScheme> {
  const listeners = new Set<() => void>();
  subscribe((scheme) => {
    root.dataset['colorScheme'] = scheme;
    for (const listener of [...listeners]) listener();
  });
  return {
    state: () => (root.dataset['colorScheme'] === 'dark' ? 'dark' : 'light'),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
