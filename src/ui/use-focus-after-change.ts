import { useEffect, useRef } from 'react';
import { isFocusLost } from './keep-focus.ts';

/**
 * Moves the focus to `target` when `view` has changed and what had the focus went with the view before. A
 * focus elsewhere is left where it is, and so is all when the component comes on screen.
 */
export function useFocusAfterChange(view: string, target: () => HTMLElement | null): void {
  const last = useRef(view);
  useEffect(() => {
    if (last.current === view) return;
    last.current = view;
    if (isFocusLost()) target()?.focus();
  });
}
