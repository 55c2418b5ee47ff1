import { bulkChannel } from './bulk-answers.ts';
import type { Means } from './parts.ts';
import type { SharedValue } from './shared-value.ts';
import { pause } from './waiting.ts';
import { openWire } from './wire.ts';

export interface AskForBulkParts<Live> {
  readonly shared: Pick<SharedValue<Live>, 'askForBulk' | 'takeBulk'>;
  /** What another instance gives; total, `undefined` is what cannot be read or is without the bulk. */
  readonly read: (given: unknown) => Live | undefined;
  readonly name: string;
  readonly means: Pick<Means, 'channel'>;
  /** From 0 up to 1. */
  readonly random: () => number;
}

/**
 * Asks the other live instances for the bulk of the value. Resolves when it is there, when they had `waitMs`
 * milliseconds to answer, or when the signal aborts.
 */
export async function askForBulk<Live>(
  { shared, read, name, means, random }: AskForBulkParts<Live>,
  waitMs: number,
  signal: AbortSignal,
): Promise<void> {
  const replyTo = random().toString(36);
  const replies = openWire(() => means.channel(bulkChannel(name, replyTo)));
  if (replies === undefined) return;
  const taken = new AbortController();
  replies.listen((message) => {
    const given = message.kind === 'answer' ? read(message.live) : undefined;
    if (given !== undefined && shared.takeBulk(given)) taken.abort();
  });
  shared.askForBulk(replyTo);
  await pause(waitMs, AbortSignal.any([signal, taken.signal]));
  replies.close();
}
