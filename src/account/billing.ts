/** The fields of a billing contact that a person may read and change, in the order of the form. */
export const billingFields = [
  'first_name',
  'last_name',
  'company',
  'email',
  'phone',
  'address1',
  'address2',
  'city',
  'state',
  'postal_code',
  'country_code',
  'additional_info',
] as const;

export type BillingField = (typeof billingFields)[number];

/**
 * The billing contact as the API stores it; a field that is missing there is missing here.
 * `cycle` is left out on purpose: what it means is not documented, so it is neither shown nor sent.
 */
export type Billing = Readonly<Partial<Record<BillingField, string>>>;
