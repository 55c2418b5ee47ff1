import { useSyncExternalStore } from 'react';

/** A value that changes, and tells so. */
export interface Source<Value> {
  readonly state: () => Value;
  /** Returns how to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** The source's value now; the component renders again when it changes. */
export function useSource<Value>({ state, subscribe }: Source<Value>): Value {
  return useSyncExternalStore(subscribe, state);
}
