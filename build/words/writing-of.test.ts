import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { limitNames } from '../../src/account/limits.ts';
import { loadWords } from '../../src/i18n/words.ts';
import { root } from '../root.ts';
import { listLocales } from './translation-files.ts';
import { writesLatinDigits } from './writing-of.ts';

const locales = await listLocales(join(root, 'translations'));

describe.each(locales)('without Intl, in %s,', (locale) => {
  it('lists of one, two and more limits are what Intl writes', async () => {
    const { t, list } = await loadWords(locale);
    const byIntl = new Intl.ListFormat(locale, { type: 'conjunction' });
    const names = limitNames.map((name) => t(`limits.name.${name}`));
    for (const first of names.keys()) {
      for (const length of [1, 2, 3, 4]) {
        const some = names.slice(first, first + length);
        expect(list(some)).toBe(byIntl.format(some));
      }
    }
  });

  it('"now" is what Intl writes', async () => {
    const { relativeTime } = await loadWords(locale);
    expect(relativeTime(0, 59_000)).toBe(
      new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'second'),
    );
  });

  it('numbers of every length are what Intl writes', async () => {
    const { t } = await loadWords(locale);
    const byIntl = new Intl.NumberFormat(locale);
    for (const count of [0, 1, 9, 10, 99, 100, 999, 1000, 9999, 10_000, 1_234_567, -1, 1.5]) {
      expect(t('limits.enabled', { count })).toContain(byIntl.format(count));
    }
  });
});

it('leaves numbers in Arabic to the browser, whose digits depend on the region', () => {
  expect(locales.filter((locale) => !writesLatinDigits(locale))).toEqual(['ar']);
});
