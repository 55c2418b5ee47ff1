import * as v from 'valibot';
import type { SentElsewhere } from '../../chat/pace.ts';
import { attempt } from './attempt.ts';
import type { Means } from './parts.ts';

interface SentElsewhereParts {
  /** Names the channel. */
  readonly name: string;
  readonly means: Pick<Means, 'channel'>;
  /** Of this instance, and of no other. */
  readonly id: string;
}

/** A newcomer asks. Whoever sends says all that it sent lately, so that to hear it twice changes nothing. */
const messageSchema = v.variant('kind', [
  v.object({ kind: v.literal('ask') }),
  v.object({ kind: v.literal('sent'), from: v.string(), at: v.pipe(v.array(v.number()), v.readonly()) }),
]);

/** What the live instances of this browser tell each other of their requests. None where that is barred. */
export function openSentElsewhere({
  name,
  means,
  id,
}: SentElsewhereParts): SentElsewhere & { readonly close: () => void } {
  const channel = attempt(() => means.channel(`${name} sent`));
  const heard = new Map<string, readonly number[]>();
  let own: readonly number[] = [];

  const say = (message: v.InferOutput<typeof messageSchema>) => {
    attempt(() => channel?.postMessage(message));
  };
  channel?.addEventListener('message', ({ data }) => {
    const { success, output } = v.safeParse(messageSchema, data);
    if (!success) return;
    if (output.kind === 'sent') heard.set(output.from, output.at);
    else if (own.length > 0) say({ kind: 'sent', from: id, at: own });
  });
  say({ kind: 'ask' });

  return {
    times: (since) => {
      for (const [from, at] of heard) if (at.every((sent) => sent < since)) heard.delete(from);
      return [...heard.values()].flat();
    },
    tell: (sentAt) => {
      own = sentAt;
      say({ kind: 'sent', from: id, at: own });
    },
    close: () => {
      attempt(() => channel?.close());
    },
  };
}
