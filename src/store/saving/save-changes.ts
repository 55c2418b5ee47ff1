import type { Account } from '../../account/account.ts';
import { conflictsBetween, notTakenOver } from '../../account/billing-draft.ts';
import type { Billing } from '../../account/billing.ts';
import type { ChatApi } from '../../chat/chat-api.ts';
import { changesIn, type Form } from './form.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import type { Obstacle, Phase, UnknownCause } from './saving.ts';
import { obstacleToRead, verdictOf, type Verdict } from './verdict.ts';

export interface SaveParts {
  readonly chat: Pick<ChatApi, 'account' | 'updateBilling'>;
  /** Whether the viewer may update, by what is known at this moment. */
  readonly mayUpdate: () => boolean;
  /** Hears the account as it was read, where it may differ from what is shown. */
  readonly onRead: (account: Account) => void;
  /** Zendesk refused the update itself (403, 404, 405). */
  readonly onRefused: () => void;
}

/**
 * One press of "Save": reads what is stored, sends what differs, and reads again. At most one PUT, and none
 * where somebody else changed the same field or everything is stored already. The API knows no conditional
 * update: what is stored may change between the first read and the PUT, and nobody can tell. Rejects with
 * the signal's reason when aborted, and with nothing else.
 */
export async function saveChanges(
  { chat, mayUpdate, onRead, onRefused }: SaveParts,
  form: Form,
  onPhase: (phase: Phase) => void,
  signal: AbortSignal,
): Promise<Outcome> {
  const changes = changesIn(form);
  onPhase('checking');
  const before = await chat.account(signal);
  if (!before.ok) return nothingSent(form, obstacleToRead(before.problem));
  const theirs = before.value.billing;
  if (theirs === undefined || !mayUpdate()) {
    onRead(before.value);
    return nothingSent(form, { kind: 'refused' });
  }
  const conflicts = conflictsBetween(form.base, theirs, changes);
  if (conflicts.length > 0) {
    onRead(before.value);
    return { kind: 'conflict', theirs, conflicts };
  }
  const unsent = stillToSend(changes, theirs);
  if (unsent === undefined) {
    onRead(before.value);
    return { kind: 'saved' };
  }

  onPhase('saving');
  const verdict = verdictOf(await chat.updateBilling(unsent, signal));
  if (verdict.kind === 'refused' && verdict.obstacle.kind === 'refused') onRefused();
  if (verdict.kind === 'refused' && !form.isUnanswered) {
    return { kind: 'not-saved', obstacle: verdict.obstacle };
  }
  onPhase('verifying');
  return readBack({ chat, onRead }, verdict, form, signal);
}

/** Reads once more what became of an update that could not be told. */
export function checkAgain(
  parts: Pick<SaveParts, 'chat' | 'onRead'>,
  form: Form,
  cause: UnknownCause,
  signal: AbortSignal,
): Promise<Outcome> {
  return readBack(parts, { kind: cause === 'not-read' ? 'accepted' : 'unanswered' }, form, signal);
}

async function readBack(
  { chat, onRead }: Pick<SaveParts, 'chat' | 'onRead'>,
  verdict: Verdict,
  form: Form,
  signal: AbortSignal,
): Promise<Outcome> {
  const read = await chat.account(signal);
  if (read.ok) onRead(read.value);
  return outcomeOf(verdict, { changes: changesIn(form), isUnanswered: form.isUnanswered }, read);
}

/** Nor was it sent before, unless an earlier update of the same form may still arrive. */
function nothingSent({ isUnanswered }: Form, obstacle: Obstacle): Outcome {
  return isUnanswered ? { kind: 'unknown', cause: 'no-answer' } : { kind: 'not-saved', obstacle };
}

/** The changes that are not stored yet; `undefined` where all are. */
function stillToSend(changes: Billing, stored: Billing): Billing | undefined {
  const missing = notTakenOver(changes, stored).map(({ field, sent }) => [field, sent] as const);
  return missing.length === 0 ? undefined : Object.fromEntries(missing);
}
