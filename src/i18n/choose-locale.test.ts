import { expect, it } from 'vitest';
import { chooseLocale } from './choose-locale.ts';

const available = ['de', 'en', 'en-GB', 'es', 'es-419', 'he', 'pt-BR', 'zh-CN', 'zh-TW'];

it.each([
  ['de', 'de'],
  ['de-CH', 'de'],
  ['en-US', 'en'],
  ['en-gb', 'en-GB'],
  ['es-419', 'es-419'],
  ['es-MX', 'es'],
  ['zh-TW', 'zh-TW'],
  ['zh_CN', 'zh-CN'],
  ['de-Latn-AT', 'de'],
])('takes the viewer in %s to %s', (wanted, found) => {
  expect(chooseLocale(wanted, available)).toBe(found);
});

it.each([
  ['pt', 'pt-BR'],
  ['pt-PT', 'pt-BR'],
  ['zh', 'zh-CN'],
  ['zh-Hant', 'zh-TW'],
  ['zh-HK', 'zh-TW'],
  ['zh-SG', 'zh-CN'],
])('takes the viewer in %s to %s, which another region writes alike', (wanted, found) => {
  expect(chooseLocale(wanted, available)).toBe(found);
});

it('knows a language by its old name too', () => {
  expect(chooseLocale('iw', available)).toBe('he');
});

it.each(['da', 'no', 'de-', 'd', '', '-'])('finds nothing for "%s"', (wanted) => {
  expect(chooseLocale(wanted, available)).toBeUndefined();
});
