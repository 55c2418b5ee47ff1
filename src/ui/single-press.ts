import type { MouseEvent } from 'react';

/** A handler that takes a double click for one press; the second may have been meant for what was there before. */
export function singlePress(action: () => void): (event: MouseEvent) => void {
  return ({ detail }) => {
    if (detail <= 1) action();
  };
}
