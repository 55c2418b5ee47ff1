import { billingFields, type Billing, type BillingField } from './billing.ts';

/**
 * What a draft changes: only those fields, in the order of the form. A field that was cleared is `''`.
 *
 * Space around what was typed is not part of it and is left out; so a field that differs by such space
 * alone has not changed. A stored value that was not touched is never a change, whatever its own spaces.
 */
export function changesBetween(stored: Billing, draft: Billing): Billing {
  const changes: Partial<Record<BillingField, string>> = {};
  for (const field of billingFields) {
    const before = stored[field] ?? '';
    const typed = draft[field] ?? before;
    if (typed !== before && typed.trim() !== before) changes[field] = typed.trim();
  }
  return changes;
}

/** A field that two people changed to different values; `''` where it was, or is now, empty. */
export interface BillingConflict {
  readonly field: BillingField;
  readonly base: string;
  readonly theirs: string;
  readonly mine: string;
}

/** The fields of `changes`, made on top of `base`, that `theirs` (what is stored now) has otherwise. */
export function conflictsBetween(
  base: Billing,
  theirs: Billing,
  changes: Billing,
): readonly BillingConflict[] {
  return changedFields(changes)
    .map(([field, mine]) => ({ field, base: base[field] ?? '', theirs: theirs[field] ?? '', mine }))
    .filter((values) => values.theirs !== values.base && values.theirs !== values.mine);
}

/** A field that is stored otherwise than it was sent. */
export interface NotTakenOver {
  readonly field: BillingField;
  readonly sent: string;
  readonly stored: string;
}

/** What an update asked for and the account does not have afterwards. */
export function notTakenOver(changes: Billing, stored: Billing): readonly NotTakenOver[] {
  return changedFields(changes)
    .map(([field, sent]) => ({ field, sent, stored: stored[field] ?? '' }))
    .filter((values) => values.stored !== values.sent);
}

function changedFields(changes: Billing): [BillingField, string][] {
  return billingFields.flatMap((field): [BillingField, string][] => {
    const value = changes[field];
    return value === undefined ? [] : [[field, value]];
  });
}
