import type { BillingField } from '../../../account/billing.ts';

/** The id of what surrounds a field: Garden gives the ids of its inputs itself. */
export function fieldBoxId(field: BillingField): string {
  return `billing-field-${field}`;
}

export function focusField(field: BillingField): void {
  document.getElementById(fieldBoxId(field))?.querySelector<HTMLElement>('input, textarea')?.focus();
}
