import type { BillingField } from '../../../account/billing.ts';

/** What a browser may know of a field (HTML, "Autofill"; WCAG 2.2, 1.3.5), and which have a hint. */
interface FieldSettings {
  readonly autoComplete: string;
  readonly type?: 'email' | 'tel';
  readonly hint?: 'phone' | 'additional_info';
}

export const fieldSettings: Readonly<Record<BillingField, FieldSettings>> = {
  first_name: { autoComplete: 'billing given-name' },
  last_name: { autoComplete: 'billing family-name' },
  company: { autoComplete: 'billing organization' },
  email: { autoComplete: 'billing email', type: 'email' },
  phone: { autoComplete: 'billing tel', type: 'tel', hint: 'phone' },
  address1: { autoComplete: 'billing address-line1' },
  address2: { autoComplete: 'billing address-line2' },
  city: { autoComplete: 'billing address-level2' },
  state: { autoComplete: 'billing address-level1' },
  postal_code: { autoComplete: 'billing postal-code' },
  country_code: { autoComplete: 'billing country-name' },
  additional_info: { autoComplete: 'off', hint: 'additional_info' },
};
