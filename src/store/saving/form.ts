import { changesBetween } from '../../account/billing-draft.ts';
import type { Billing, BillingField } from '../../account/billing.ts';

/** What a person makes of the billing contact. It outlives every failure, so that nothing typed is lost. */
export interface Form {
  /** What was stored when the form was opened, or when a change of somebody else was looked at. */
  readonly base: Billing;
  /** What was typed, in the fields that were touched only. */
  readonly draft: Billing;
  /** An update of this form was sent and not answered, so it may still arrive. */
  readonly isUnanswered: boolean;
}

export function newForm(stored: Billing): Form {
  return { base: stored, draft: {}, isUnanswered: false };
}

/** What stands in a field. */
export function valueIn({ base, draft }: Form, field: BillingField): string {
  return draft[field] ?? base[field] ?? '';
}

/** What would be sent: the changed fields alone. */
export function changesIn({ base, draft }: Form): Billing {
  return changesBetween(base, draft);
}

export function isChanged(form: Form): boolean {
  return Object.keys(changesIn(form)).length > 0;
}

export function withTyped(form: Form, field: BillingField, value: string): Form {
  return { ...form, draft: { ...form.draft, [field]: value } };
}

/** The form on top of what somebody else has stored meanwhile, without the fields in which theirs stays. */
export function rebased(form: Form, theirs: Billing, keptTheirs: readonly BillingField[]): Form {
  const mine = Object.entries(changesIn(form)).filter(
    ([field]) => !keptTheirs.some((kept) => kept === field),
  );
  return { ...form, base: theirs, draft: Object.fromEntries(mine) };
}
