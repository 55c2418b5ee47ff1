import { notTakenOver, type BillingConflict, type NotTakenOver } from '../../account/billing-draft.ts';
import type { Account } from '../../account/account.ts';
import type { Billing } from '../../account/billing.ts';
import type { Answer } from '../../chat/answer.ts';
import type { Obstacle, UnknownCause } from './saving.ts';
import type { Verdict } from './verdict.ts';

/** What came of one press of "Save". */
export type Outcome =
  | { readonly kind: 'saved' }
  | { readonly kind: 'conflict'; readonly theirs: Billing; readonly conflicts: readonly BillingConflict[] }
  | { readonly kind: 'not-taken-over'; readonly fields: readonly NotTakenOver[] }
  | { readonly kind: 'not-saved'; readonly obstacle: Obstacle }
  | { readonly kind: 'unknown'; readonly cause: UnknownCause };

/**
 * What the answer to an update and a read after it come to. What is read decides wherever it shows all
 * changes. `isUnanswered`: an earlier update with these changes may still arrive, so that a refusal of this
 * one does not make them not saved.
 */
export function outcomeOf(
  verdict: Verdict,
  { changes, isUnanswered }: { readonly changes: Billing; readonly isUnanswered: boolean },
  read: Answer<Account>,
): Outcome {
  // An account without a billing contact that can be read says nothing of what became of the changes.
  const stored = read.ok ? read.value.billing : undefined;
  const missing = stored === undefined ? undefined : notTakenOver(changes, stored);
  if (missing?.length === 0) return { kind: 'saved' };
  switch (verdict.kind) {
    case 'accepted':
      return missing === undefined ? unknown('not-read') : { kind: 'not-taken-over', fields: missing };
    case 'unanswered':
      return unknown('no-answer');
    case 'refused':
      return isUnanswered ? unknown('no-answer') : notSaved(verdict.obstacle);
    case 'session-ended':
      return isUnanswered ? unknown('no-answer') : notSaved(afterSessionEnd(read));
    case 'server-error':
      return isUnanswered || missing === undefined
        ? unknown('no-answer')
        : notSaved({ kind: 'failed', status: verdict.status, words: undefined });
  }
}

/** A 401 is a session that ended only where a read is answered by one too. */
function afterSessionEnd(read: Answer<Account>): Obstacle {
  const hasEnded = !read.ok && read.problem.kind === 'not-connected';
  return hasEnded ? { kind: 'not-connected' } : { kind: 'failed', status: 401, words: undefined };
}

function unknown(cause: UnknownCause): Outcome {
  return { kind: 'unknown', cause };
}

function notSaved(obstacle: Obstacle): Outcome {
  return { kind: 'not-saved', obstacle };
}
