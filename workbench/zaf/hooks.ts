/** How the app answered a hook, such as `ticket.save`. */
export type HookOutcome =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'refused'; readonly reason: string }
  /** The app said nothing in time, or its page went away. Support goes on without it. */
  | { readonly kind: 'unanswered' };

/** Milliseconds that an app may take over a hook. */
const patience = 30_000;

export interface Hooks {
  /** Waits for the reply of one page; a second wait for the same hook joins the first. */
  readonly await: (frame: string, event: string) => Promise<HookOutcome>;
  /** Returns whether anybody waited for that reply. */
  readonly reply: (frame: string, event: string, refusal: string | undefined) => boolean;
  readonly dropFrame: (frame: string) => void;
}

interface Waiting {
  readonly frame: string;
  readonly outcome: Promise<HookOutcome>;
  readonly end: (outcome: HookOutcome) => void;
}

export function createHooks(): Hooks {
  const waiting = new Map<string, Waiting>();
  const keyOf = (frame: string, event: string) => JSON.stringify([frame, event]);

  const start = (frame: string, key: string): Waiting => {
    let end: Waiting['end'] = () => undefined;
    const outcome = new Promise<HookOutcome>((resolve) => {
      const timer = setTimeout(() => end({ kind: 'unanswered' }), patience);
      end = (value) => {
        clearTimeout(timer);
        waiting.delete(key);
        resolve(value);
      };
    });
    return { frame, outcome, end };
  };

  return {
    await: (frame, event) => {
      const key = keyOf(frame, event);
      const entry = waiting.get(key) ?? start(frame, key);
      waiting.set(key, entry);
      return entry.outcome;
    },
    reply: (frame, event, refusal) => {
      const entry = waiting.get(keyOf(frame, event));
      entry?.end(refusal === undefined ? { kind: 'allowed' } : { kind: 'refused', reason: refusal });
      return entry !== undefined;
    },
    dropFrame: (frame) => {
      for (const entry of [...waiting.values()]) {
        if (entry.frame === frame) entry.end({ kind: 'unanswered' });
      }
    },
  };
}
