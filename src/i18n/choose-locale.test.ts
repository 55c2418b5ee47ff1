import { expect, it } from 'vitest';
import { chooseLocale } from './choose-locale.ts';

const available = ['de', 'en', 'en-GB', 'es', 'es-419', 'pt-BR', 'zh-CN', 'zh-TW'];

it.each([
  ['de', 'de'],
  ['de-CH', 'de'],
  ['en-US', 'en'],
  ['en-gb', 'en-GB'],
  ['es-419', 'es-419'],
  ['zh-TW', 'zh-TW'],
  ['zh_CN', 'zh-CN'],
  ['de-Latn-AT', 'de'],
])('takes the viewer in %s to %s', (wanted, found) => {
  expect(chooseLocale(wanted, available)).toBe(found);
});

it.each(['da', 'pt', 'd', '', '-'])('finds nothing for "%s"', (wanted) => {
  expect(chooseLocale(wanted, available)).toBeUndefined();
});
