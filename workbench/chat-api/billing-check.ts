import { isJsonObject } from './json.ts';
import type { JsonObject } from './json.ts';

/** The text fields of a billing contact (chat-accounts-api, "Show Account"). */
export const billingTextFields = [
  'additional_info',
  'address1',
  'address2',
  'city',
  'company',
  'country_code',
  'email',
  'first_name',
  'last_name',
  'phone',
  'postal_code',
  'state',
] as const;

const longest = 255;
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const isTextField = (name: string) => billingTextFields.some((field) => field === name);

/** What a PUT asks for: changes to apply, or why it is refused, with words for each field at fault. */
export type BillingCheck =
  | { readonly kind: 'changes'; readonly changes: JsonObject }
  | { readonly kind: 'malformed'; readonly message: string }
  | { readonly kind: 'invalid'; readonly errors: Readonly<Record<string, readonly string[]>> };

/** Checks the body of `PUT /account`, which may hold `billing` alone: all else is read-only. */
export function checkUpdate(body: unknown): BillingCheck {
  if (!isJsonObject(body)) return { kind: 'malformed', message: 'The body must be a JSON object' };
  const foreign = Object.keys(body).find((name) => name !== 'billing');
  if (foreign !== undefined) return { kind: 'malformed', message: `${foreign} is read-only` };
  const changes = body['billing'];
  if (!isJsonObject(changes)) return { kind: 'malformed', message: 'billing must be an object' };
  const errors = Object.fromEntries(
    Object.entries(changes).flatMap(([name, value]) => {
      const fault = faultOf(name, value);
      return fault === undefined ? [] : [[name, [fault]]];
    }),
  );
  return Object.keys(errors).length > 0 ? { kind: 'invalid', errors } : { kind: 'changes', changes };
}

function faultOf(name: string, value: unknown): string | undefined {
  if (name === 'cycle') return Number.isInteger(value) ? undefined : 'must be a whole number';
  if (!isTextField(name)) return 'is not a field of a billing contact';
  if (typeof value !== 'string') return 'must be text';
  if (value.length > longest) return `is longer than ${longest} characters`;
  if (value === '') return undefined;
  if (name === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(value)) return 'is not a valid e-mail address';
  if (name === 'country_code' && !isCountry(value)) return 'is not a two-letter country code';
  return undefined;
}

function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && regions.of(code) !== undefined;
}
