import { useLayoutEffect, useState } from 'react';

/** A value that changes, and tells so. */
export interface Source<Value> {
  readonly state: () => Value;
  /** Returns how to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** The source's value now; the component renders again when it changes. */
export function useSource<Value>({ state, subscribe }: Source<Value>): Value {
  const [, setSeen] = useState(state);
  useLayoutEffect(() => {
    const look = () => setSeen(() => state());
    // It may have changed since it was drawn.
    look();
    return subscribe(look);
  }, [state, subscribe]);
  return state();
}
