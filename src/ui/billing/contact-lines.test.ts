import { expect, it } from 'vitest';
import { contactLines } from './contact-lines.ts';

it('is an address, without the lines that would be empty', () => {
  const billing = {
    additional_info: '',
    address1: '123 Fictional Street',
    address2: '  ',
    city: 'West Fiction',
    company: 'John and Friends',
    country_code: 'US',
    email: 'owner@example.com',
    first_name: 'Jonathan',
    last_name: 'Doe',
    postal_code: '12345',
    state: 'Oklahoma',
  };
  expect(contactLines(billing, 'de')).toEqual([
    'Jonathan Doe',
    'John and Friends',
    '123 Fictional Street',
    'West Fiction, Oklahoma 12345',
    'Vereinigte Staaten',
    'owner@example.com',
  ]);
});

it('is nothing where nothing is stored', () => {
  expect(contactLines({}, 'en')).toEqual([]);
});

it.each(['<b>country_code</b>', 'us', 'XX', ''])('shows a country code that is none as it is: %j', (code) => {
  expect(contactLines({ country_code: code }, 'en')).toEqual(code === '' ? [] : [code]);
});
