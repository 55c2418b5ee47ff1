import { billingFields, type Billing, type BillingField } from '../../../account/billing.ts';
import type { Choice } from '../saving.ts';

/** Test support: one ticket's user, and what they have seen, typed and pressed. Moments are the account's. */
export interface Person {
  readonly ticket: number;
  /** What they saw as stored when the form was opened, or when a change of somebody else was shown. */
  seen: Billing;
  /** What they typed and have not saved, discarded or given up for somebody else's value. */
  typed: Partial<Record<BillingField, string>>;
  /** What they chose of the values that a conflict shows. */
  choices: Partial<Record<BillingField, Choice>>;
  openedAt: number;
  pressedAt: number;
  presses: number;
  updates: number;
  /** They were asked, and said that it may go. */
  hasDiscarded: boolean;
}

export function newPerson(ticket: number): Person {
  return {
    ...{ ticket, seen: {}, typed: {}, choices: {}, openedAt: 0, pressedAt: 0 },
    ...{ presses: 0, updates: 0, hasDiscarded: false },
  };
}

/** What they want stored: only what differs from what they saw. Space around it is not part of it. */
export function wantedBy({ seen, typed }: Person): Billing {
  return Object.fromEntries(
    valuesIn(typed)
      .map(([field, value]) => [field, value.trim()] as const)
      .filter(([field, value]) => value !== (seen[field] ?? '')),
  );
}

export function valuesIn(billing: Billing): [BillingField, string][] {
  return billingFields.flatMap((field): [BillingField, string][] => {
    const value = billing[field];
    return value === undefined ? [] : [[field, value]];
  });
}
