import type { NoteOutcome } from './host.ts';
import { outcomeOf } from './outcome.ts';
import { fieldsOf, textOf } from './unknown-value.ts';
import { valueAt, valueTimeoutMs } from './value-at.ts';
import type { ZafClient } from './zaf-client.ts';

/**
 * Writes a text into the comment of the ticket, as an internal note or not at all: `comment.appendText` writes
 * into whatever the comment is at that moment, a public reply too, and setting its type does not work in every
 * kind of ticket. What Support says the comment is decides, not what it says of having set it.
 */
export async function addInternalNote(client: ZafClient, text: string): Promise<NoteOutcome> {
  await outcomeOf(() => client.set('comment.type', 'internalNote'), valueTimeoutMs);
  const draft = textOf(await valueAt(client, 'comment.text'));
  if ((await valueAt(client, 'comment.type')) !== 'internalNote') return 'refused';
  return append(client, draft === undefined ? text : `\n\n${text}`);
}

const append: typeof addInternalNote = async (client, text) => {
  const action = 'comment.appendText';
  const outcome = await outcomeOf(() => client.invoke(action, text), valueTimeoutMs);
  if (outcome.kind === 'rejected') return 'refused';
  if (outcome.kind === 'late') return 'unconfirmed';
  // Both a refusal and a wait that was too long for the SDK may come as an answer.
  const { name, message, errors } = fieldsOf(outcome.value);
  if (name === 'TimeoutError') return 'unconfirmed';
  return message !== undefined || action in fieldsOf(errors) ? 'refused' : 'added';
};
