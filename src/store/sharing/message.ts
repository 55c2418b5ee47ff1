import * as v from 'valibot';
import { claimSchema } from './claim.ts';

const messageSchema = v.variant('kind', [
  v.object({ kind: v.picklist(['ask', 'given-up']) }),
  v.object({ kind: v.literal('ask-bulk'), replyTo: v.string() }),
  v.object({
    kind: v.picklist(['growing', 'loaded', 'published', 'answer']),
    live: v.unknown(),
  }),
  v.object({ kind: v.picklist(['claim', 'loading', 'stopped']), claim: claimSchema }),
]);

/**
 * What the live instances say to each other.
 *
 * - `ask`: a newcomer asks for what the others know; `answer` is what one of them knows.
 * - `ask-bulk`: the sender wants the bulk too, on the channel that `replyTo` names.
 * - `growing`, `loaded`: what a load has brought so far, and in the end. `given-up`: it has no end.
 * - `published`: a value that did not come from a load.
 * - `claim`: the sender wants to load. `loading`: it does, said again and again and to every claim.
 *   `stopped`: it neither loads nor wants to any more.
 */
export type Message = v.InferOutput<typeof messageSchema>;

/** Total: whatever is not a message of this version is `undefined`. */
export function readMessage(data: unknown): Message | undefined {
  const { success, output } = v.safeParse(messageSchema, data);
  return success ? output : undefined;
}
