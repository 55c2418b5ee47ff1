import * as v from 'valibot';
import type { Account } from '../account/account.ts';
import { billingFields, type Billing, type BillingField } from '../account/billing.ts';
import { jsonObject, moment, text } from './fields.ts';
import type { JsonObject } from './json-object.ts';
import { planSchema } from './plan-schema.ts';

const billingSchema = v.fallback(v.optional(v.pipe(jsonObject, v.transform(billingOf))), undefined);

/**
 * `GET /account`: any JSON object is an account, at worst one of which nothing is known; anything else is
 * none.
 */
export const accountSchema = v.pipe(
  jsonObject,
  v.object({
    account_key: text,
    status: text,
    create_date: moment,
    plan: v.fallback(planSchema, () => v.parse(planSchema, {})),
    billing: billingSchema,
  }),
  v.transform(({ account_key, status, create_date, plan, billing }): Account => ({
    key: account_key,
    status,
    createdAt: create_date,
    plan,
    billing,
  })),
);

/** Kept to the letter, spaces too: an update is compared with it. A number can only be meant as text. */
function billingOf(fields: JsonObject): Billing {
  const billing: Partial<Record<BillingField, string>> = {};
  for (const field of billingFields) {
    const value = fields[field];
    if (typeof value === 'string') billing[field] = value;
    if (typeof value === 'number' && Number.isFinite(value)) billing[field] = String(value);
  }
  return billing;
}
