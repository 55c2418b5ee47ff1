import { useEffect, useRef, type ReactNode } from 'react';
import { isFocusLost } from './keep-focus.ts';

/**
 * The heading of a view. Takes the focus whenever the view has changed to `state` and what had the focus
 * went with what was there before; a focus elsewhere is left where it is.
 */
export function ViewTitle({ state, children }: { state: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isFocusLost()) heading.current?.focus();
  }, [state]);
  return (
    <h3 ref={heading} tabIndex={-1} className="view-title">
      {children}
    </h3>
  );
}
