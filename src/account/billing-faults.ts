import { billingFields, type Billing, type BillingField } from './billing.ts';
import { countryCodes } from './country-codes.ts';

/** Why a field cannot be sent. `max` is in UTF-16 code units, as a form field's `maxlength` is. */
export type Fault =
  | { readonly kind: 'email' }
  | { readonly kind: 'country' }
  | { readonly kind: 'too-long'; readonly max: number };

/**
 * The API states no lengths. These are above anything real, so that what they stop is a wrong paste;
 * whatever else the server minds, it says itself.
 */
const usualMax = 255;
const maxOf: Partial<Record<BillingField, number>> = {
  email: 254,
  phone: 50,
  postal_code: 20,
  additional_info: 1000,
};

/**
 * What is wrong with changes, field by field. Only what a person changed is looked at: what is stored may
 * not pass, and must not block another field. Clearing a field is always allowed. Phone numbers and postal
 * codes are checked for their length only, since every country has its own.
 */
export function faultsIn(changes: Billing): Partial<Record<BillingField, Fault>> {
  const faults: Partial<Record<BillingField, Fault>> = {};
  for (const field of billingFields) {
    const value = changes[field];
    const fault = value === undefined || value === '' ? undefined : faultOf(field, value);
    if (fault !== undefined) faults[field] = fault;
  }
  return faults;
}

function faultOf(field: BillingField, value: string): Fault | undefined {
  const max = maxOf[field] ?? usualMax;
  if (value.length > max) return { kind: 'too-long', max };
  if (field === 'email' && !isEmail(value)) return { kind: 'email' };
  if (field === 'country_code' && !countryCodes.includes(value)) return { kind: 'country' };
  return undefined;
}

/** Finds slips, not forgeries: one @, something before it, a domain with a dot after it, no space. */
function isEmail(value: string): boolean {
  return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(value);
}
