import { expect, it } from 'vitest';
import { findTranslationFaults } from './translation-faults.ts';

const english = {
  title: 'Limits',
  used: '{used, number} of {max, number}',
  limits: '{count, plural, one {# limit} other {# limits}}',
  cap: '{cap, select, unlimited {unlimited} other {up to {max}}}',
};

const polish = {
  title: 'Limity',
  used: '{used, number} z {max, number}',
  limits: '{count, plural, one {# limit} few {# limity} many {# limitów} other {# limitu}}',
  cap: '{cap, select, unlimited {bez limitu} other {do {max}}}',
};

it('finds nothing wrong with a whole translation', () => {
  expect(findTranslationFaults('pl', polish, english)).toEqual([]);
});

it.each([
  ['a message that is not translated', { title: undefined }, 'title is missing'],
  ['a message that English does not have', { other: 'Inne' }, 'other is not one of the English messages'],
  ['a message that does not parse', { title: 'Limity {max' }, 'title is not valid ICU MessageFormat'],
  ['a forgotten placeholder', { used: '{used, number}' }, 'used lacks the placeholder {max}'],
  ['a translated placeholder', { used: '{used} z {max} {z}' }, 'used has an unknown placeholder {z}'],
  [
    'a translated case',
    { cap: '{cap, select, nieograniczone {bez limitu} other {do {max}}}' },
    'cap lacks the cases cap: other, unlimited',
  ],
  [
    'a plural form that counting needs',
    { limits: '{count, plural, one {# limit} few {# limity} other {# limitu}}' },
    'limits lacks the plural form "many"',
  ],
  [
    'a plural form that the language does not have',
    { limits: '{count, plural, one {#} two {#} few {#} many {#} other {#}}' },
    'limits has a plural form "two", which pl does not',
  ],
])('reports %s', (_what, change, fault) => {
  const messages = Object.fromEntries(
    Object.entries({ ...polish, ...change }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
  expect(findTranslationFaults('pl', messages, english)).toEqual([fault]);
});

it('does not ask French for the form that only a million takes', () => {
  const message = { limits: '{count, plural, one {# limite} other {# limites}}' };
  expect(findTranslationFaults('fr', message, message)).toEqual([]);
});

it('lets exact forms stand beside the plural forms, not for them', () => {
  const message = { limits: '{count, plural, =1 {a limit} other {# limits}}' };
  expect(findTranslationFaults('en', message, message)).toEqual(['limits lacks the plural form "one"']);
});
