import { expect, it } from 'vitest';
import { faultsWith, translationWith } from './sound-package.ts';

it.each(['en_US', 'zh-Hant', 'De', 'english'])('refuses a translation named %s', (locale) => {
  const path = `translations/${locale}.json`;
  expect(faultsWith({ [path]: translationWith({}) })).toEqual([
    `translation file: ${path} is not named by a locale`,
  ]);
});

it.each(['pt-BR', 'zh-CN', 'es-419', 'fil'])('takes a translation named %s', (locale) => {
  expect(faultsWith({ [`translations/${locale}.json`]: translationWith({}) })).toEqual([]);
});

it.each(['[]', '"Text"', '{"app": '])('refuses a translation that is %s', (text) => {
  expect(faultsWith({ 'translations/de.json': text })).toEqual([
    'translation file: translations/de.json is not a JSON object',
  ]);
});

it.each([
  [{ name: undefined }, 'listing: translations/en.json has no app.name'],
  [{ short_description: '' }, 'listing: translations/en.json has no app.short_description'],
  [{ long_description: 1 }, 'listing: translations/en.json has no app.long_description'],
  [{ installation_instructions: ' ' }, 'listing: translations/en.json has no app.installation_instructions'],
  [
    { parameters: { threshold: { label: 'Threshold' } } },
    'names of parameters: translations/en.json has no app.parameters.threshold.helpText',
  ],
  [
    { name: 'x'.repeat(41) },
    'listing lengths: app.name in translations/en.json has 41 characters, more than 40',
  ],
  [
    { short_description: 'x'.repeat(81) },
    'listing lengths: app.short_description in translations/en.json has 81 characters, more than 80',
  ],
  [{ name: 'Limits for ZenDesk' }, 'no mark of Zendesk in the name: app.name in translations/en.json'],
  [{ package: 'small' }, 'no app.package: translations/en.json'],
])('refuses a listing with %o', (changes, fault) => {
  expect(faultsWith({ 'translations/en.json': translationWith(changes) })).toEqual([fault]);
});

it('counts characters and not their bytes, in every language', () => {
  expect(faultsWith({ 'translations/ja.json': translationWith({ name: '𠮷'.repeat(40) }) })).toEqual([]);
  expect(faultsWith({ 'translations/de.json': translationWith({ name: 'ß'.repeat(41) }) })).toEqual([
    'listing lengths: app.name in translations/de.json has 41 characters, more than 40',
  ]);
});
