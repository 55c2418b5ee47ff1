/** How the app that is served stands to what its author last saved. */
export interface Standing {
  /** Counts what came to be served: another number is another app. */
  readonly version: number;
  /** Why the last save is not served; `undefined` where it is. */
  readonly fault: string | undefined;
}

/** Tells whoever listens what became of a save. */
export interface News {
  readonly standing: () => Standing;
  readonly publish: (change: { readonly fault: string | undefined }) => void;
  /** Returns how to stop listening. */
  readonly subscribe: (listener: (standing: Standing) => void) => () => void;
}

export function createNews(): News {
  let standing: Standing = { version: 1, fault: undefined };
  const listeners = new Set<(standing: Standing) => void>();
  return {
    standing: () => standing,
    publish: ({ fault }) => {
      standing = { version: fault === undefined ? standing.version + 1 : standing.version, fault };
      for (const listener of [...listeners]) listener(standing);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
