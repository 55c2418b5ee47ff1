import { expect, it } from 'vitest';
import { faultsIn } from './billing-faults.ts';
import { billingFields } from './billing.ts';
import { countryCodes } from './country-codes.ts';

it.each(['jo@example.com', 'jo.doe+billing@mail.example.co.uk', 'jö@bücher.example', "o'neil@example.com"])(
  'takes the e-mail address %s',
  (email) => {
    expect(faultsIn({ email })).toEqual({});
  },
);

it.each([
  'jo',
  'jo@',
  '@example.com',
  'jo@example',
  'jo@@example.com',
  'jo doe@example.com',
  'jo@.com',
  'jo@a..b',
  'jo@example.com, eva@example.com',
])('stops the e-mail address %s', (email) => {
  expect(faultsIn({ email })).toEqual({ email: { kind: 'email' } });
});

it('takes every country and stops what is none', () => {
  expect(new Set(countryCodes).size).toBe(249);
  expect(countryCodes.every((code) => /^[A-Z]{2}$/.test(code))).toBe(true);
  expect(faultsIn({ country_code: 'DE' })).toEqual({});
  for (const code of ['XX', 'de', 'UK', 'Germany', 'D']) {
    expect(faultsIn({ country_code: code })).toEqual({ country_code: { kind: 'country' } });
  }
});

it('lets every field be cleared', () => {
  expect(faultsIn(Object.fromEntries(billingFields.map((field) => [field, ''])))).toEqual({});
});

it('takes any phone number and postal code that is not too long', () => {
  expect(faultsIn({ phone: 'ring twice', postal_code: 'AX-22 100' })).toEqual({});
});

it.each(billingFields)('stops a wrong paste into %s', (field) => {
  expect(faultsIn({ [field]: 'x'.repeat(1001) })[field]?.kind).toBe('too-long');
});

it.each([
  ['company', 255],
  ['additional_info', 1000],
  ['phone', 50],
  ['postal_code', 20],
] as const)('takes %s of %i characters and no longer', (field, max) => {
  expect(faultsIn({ [field]: 'x'.repeat(max) })).toEqual({});
  expect(faultsIn({ [field]: 'x'.repeat(max + 1) })).toEqual({ [field]: { kind: 'too-long', max } });
});

it('takes an e-mail address as long as one can be', () => {
  const longest = `${'x'.repeat(242)}@example.com`;
  expect(faultsIn({ email: longest })).toEqual({});
  expect(faultsIn({ email: `x${longest}` })).toEqual({ email: { kind: 'too-long', max: 254 } });
});

it('looks at nothing that was not changed', () => {
  expect(faultsIn({ city: 'Bonn' })).toEqual({});
});
