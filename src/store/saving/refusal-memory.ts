import * as v from 'valibot';
import { attempt } from '../sharing/attempt.ts';
import type { Means } from '../sharing/parts.ts';
import { openStoredEntry } from '../sharing/stored-entry.ts';

/** What all open tickets of a viewer know of the last update that Zendesk refused. */
export interface RefusalMemory {
  /** When that was, in milliseconds since the epoch; whether it still counts is for the rule to say. */
  readonly refusedAt: () => number | undefined;
  readonly remember: () => void;
  readonly forget: () => void;
  /** Calls back after each change, wherever it was made. */
  readonly subscribe: (listener: () => void) => void;
  readonly close: () => void;
}

interface RefusalMemoryParts {
  /** Names the stored entry and the channel: version, account and viewer. */
  readonly name: string;
  readonly means: Means;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** `at` is `null` for "forget it". `ask` is what a newcomer says, where storage may be barred. */
const messageSchema = v.variant('kind', [
  v.object({ kind: v.literal('ask') }),
  v.object({ kind: v.literal('refused'), at: v.nullable(v.number()) }),
]);

/** Remembers for a day (`openStoredEntry`). What the browser bars is done without. */
export function openRefusalMemory({ name, means, now }: RefusalMemoryParts): RefusalMemory {
  const fullName = `${name} refused update`;
  const entry = openStoredEntry(fullName, means.storage, now);
  const channel = attempt(() => means.channel(fullName));
  const stored = entry.read();
  let at = typeof stored === 'number' ? stored : null;
  const listeners: (() => void)[] = [];

  const say = (message: v.InferOutput<typeof messageSchema>) => {
    attempt(() => channel?.postMessage(message));
  };
  const learn = (next: number | null) => {
    if (next === at) return;
    at = next;
    for (const listener of listeners) listener();
  };
  const change = (next: number | null) => {
    entry.write(next);
    say({ kind: 'refused', at: next });
    learn(next);
  };
  channel?.addEventListener('message', ({ data }) => {
    const { success, output } = v.safeParse(messageSchema, data);
    if (!success) return;
    if (output.kind === 'refused') learn(output.at);
    else if (at !== null) say({ kind: 'refused', at });
  });
  say({ kind: 'ask' });

  return {
    refusedAt: () => at ?? undefined,
    remember: () => change(now()),
    forget: () => change(null),
    subscribe: (listener) => {
      listeners.push(listener);
    },
    close: () => {
      listeners.length = 0;
      attempt(() => channel?.close());
    },
  };
}
