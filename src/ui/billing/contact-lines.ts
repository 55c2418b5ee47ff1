import type { Billing, BillingField } from '../../account/billing.ts';
import { countryName } from './country-names.ts';

/** A billing contact as the lines of an address, without those that would be empty. */
export function contactLines(billing: Billing, locale: string): readonly string[] {
  const value = (field: BillingField) => (billing[field] ?? '').trim();
  const joined = (separator: string, ...parts: readonly string[]) =>
    parts.filter((part) => part !== '').join(separator);
  return [
    joined(' ', value('first_name'), value('last_name')),
    value('company'),
    value('address1'),
    value('address2'),
    joined(', ', value('city'), joined(' ', value('state'), value('postal_code'))),
    countryName(value('country_code'), locale),
    value('email'),
    value('phone'),
    value('additional_info'),
  ].filter((line) => line !== '');
}
