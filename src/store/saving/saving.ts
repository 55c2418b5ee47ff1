import type { BillingConflict, NotTakenOver } from '../../account/billing-draft.ts';
import type { Fault } from '../../account/billing-faults.ts';
import type { Billing, BillingField } from '../../account/billing.ts';
import type { ServerWords } from '../../chat/answer.ts';
import type { Form } from './form.ts';

/**
 * An update of the billing contact, from the first press to what came of it.
 *
 * `checking` reads what is stored by now, `saving` sends, `verifying` reads what is stored after that.
 * `saved` is said only of what was read afterwards; `not-saved` only after a definite refusal, or where
 * nothing was sent; all else is `unknown`.
 */
export type Saving =
  | { readonly kind: 'closed' }
  | Editing
  | { readonly kind: 'reviewing'; readonly form: Form }
  | Conflict
  | Underway
  | { readonly kind: 'not-saved'; readonly form: Form; readonly obstacle: Obstacle }
  | Unknown
  | { readonly kind: 'saved' }
  | { readonly kind: 'not-taken-over'; readonly form: Form; readonly fields: readonly NotTakenOver[] }
  /** Asked whether what was changed may be thrown away; `from` is where to go back to. */
  | { readonly kind: 'leaving'; readonly form: Form; readonly from: Leavable };

export interface Editing {
  readonly kind: 'editing';
  readonly form: Form;
  readonly complaint: Complaint;
}

/** Somebody else changed the same fields meanwhile: the person chooses for each. */
export interface Conflict {
  readonly kind: 'conflict';
  readonly form: Form;
  readonly theirs: Billing;
  readonly conflicts: readonly BillingConflict[];
  readonly choices: Readonly<Partial<Record<BillingField, Choice>>>;
}

interface Underway {
  readonly kind: Phase;
  readonly form: Form;
}

/** Whether the update was stored cannot be told yet. */
export interface Unknown {
  readonly kind: 'unknown';
  readonly form: Form;
  /** No answer came to the update; or it was accepted, and what is stored could not be read. */
  readonly cause: UnknownCause;
  /** How often it was read again since. */
  readonly checks: number;
  readonly isChecking: boolean;
}

/** The states that a person may leave, and come back to. */
export type Leavable = Extract<
  Saving,
  { kind: 'editing' | 'reviewing' | 'conflict' | 'not-saved' | 'unknown' }
>;

export type Phase = 'checking' | 'saving' | 'verifying';

export type Choice = 'theirs' | 'mine';

export type UnknownCause = 'no-answer' | 'not-read';

/** Why the form cannot go on to the review, or came back from the server. */
export type Complaint =
  | { readonly kind: 'none' }
  | { readonly kind: 'nothing-changed' }
  | { readonly kind: 'faults'; readonly faults: Readonly<Partial<Record<BillingField, Fault>>> }
  | { readonly kind: 'rejected'; readonly words: ServerWords };

/**
 * Why an update was certainly not stored.
 *
 * - `refused`: 403, 404 or 405, or the viewer may not update any more.
 * - `rejected`: 400 or 422, with the server's words. `failed`: any other status, worth another try.
 * - `unreachable`: nothing was sent, since what is stored could not be read before.
 */
export type Obstacle =
  | { readonly kind: 'refused' }
  | { readonly kind: 'rejected'; readonly words: ServerWords }
  | { readonly kind: 'not-connected' }
  | { readonly kind: 'rate-limited'; readonly retryAt: number }
  | { readonly kind: 'failed'; readonly status: number; readonly words: string | undefined }
  | { readonly kind: 'unreachable' };
