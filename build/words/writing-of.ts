import type { Writing } from 'words:languages';

/** How a language writes what the first view needs, so that it can do without `Intl` (docs/decisions/0029). */
export function writingOf(locale: string): Writing {
  // In Hebrew, what stands before a word depends on its script.
  const word = new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;
  const [pair = ''] = separators(locale, [word, word]);
  const [others = '', last = ''] = separators(locale, [word, word, word]);
  return {
    now: new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'second'),
    list: { pair, last, others },
  };
}

/**
 * Whether whoever reads the language writes 0 to 9. Some regions of Arabic do, and others do not: there it is
 * the browser that knows.
 */
export function writesLatinDigits(locale: string): boolean {
  const { language, region } = new Intl.Locale(locale).maximize();
  const tags = [locale, `${language}-${region ?? ''}`];
  return tags.every((tag) => new Intl.NumberFormat(tag).format(0) === '0');
}

/** What stands between the items of a list. */
function separators(locale: string, items: readonly string[]): readonly string[] {
  return new Intl.ListFormat(locale, { type: 'conjunction' })
    .formatToParts(items)
    .filter(({ type }) => type === 'literal')
    .map(({ value }) => value);
}
