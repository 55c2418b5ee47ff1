import type { Means } from './parts.ts';
import { openWire, type Wire } from './wire.ts';

interface BulkAnswersParts {
  readonly name: string;
  readonly means: Pick<Means, 'channel'>;
  readonly wire: Wire;
  /** The value with its bulk; `undefined` if this instance does not have that. */
  readonly bulky: () => unknown;
}

/**
 * Gives the bulk of the value to those who ask for it, each on a channel of its own: the others shall not so
 * much as read what is large and not for them. Returns how to stop.
 */
export function answerForBulk({ name, means, wire, bulky }: BulkAnswersParts): () => void {
  return wire.listen((message) => {
    if (message.kind !== 'ask-bulk') return;
    const live = bulky();
    if (live === undefined) return;
    const reply = openWire(() => means.channel(bulkChannel(name, message.replyTo)));
    reply?.post({ kind: 'answer', live });
    reply?.close();
  });
}

/** The channel on which one question for the bulk is answered. */
export function bulkChannel(name: string, replyTo: string): string {
  return `${name} bulk ${replyTo}`;
}
