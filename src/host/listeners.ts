/** Those who listen to one kind of event. */
export interface Listeners<Event> {
  /** Returns how to stop listening. */
  readonly add: (listener: (event: Event) => void) => () => void;
  /** Calls every listener; what one of them throws is reported and does not keep the others from hearing. */
  readonly emit: (event: Event) => void;
  /** After this, nobody hears anything. */
  readonly close: () => void;
}

/** `report` is told what a listener threw. */
export function createListeners<Event>(report: (error: unknown) => void): Listeners<Event> {
  const entries = new Set<{ readonly hear: (event: Event) => void }>();
  let isClosed = false;
  return {
    add: (hear) => {
      const entry = { hear };
      entries.add(entry);
      return () => {
        entries.delete(entry);
      };
    },
    emit: (event) => {
      for (const entry of [...entries]) {
        // One that was stopped by a listener before it must not hear this event either.
        if (isClosed || !entries.has(entry)) continue;
        try {
          entry.hear(event);
        } catch (error) {
          report(error);
        }
      }
    },
    close: () => {
      isClosed = true;
      entries.clear();
    },
  };
}
