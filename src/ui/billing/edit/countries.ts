import { countryCodes } from '../../../account/country-codes.ts';
import { countryName } from '../country-names.ts';

export interface Country {
  readonly code: string;
  readonly name: string;
}

/** All countries by their names in a language, in that language's order. */
export function countriesIn(locale: string): readonly Country[] {
  const order = new Intl.Collator(locale);
  return countryCodes
    .map((code) => ({ code, name: countryName(code, locale) }))
    .toSorted((one, other) => order.compare(one.name, other.name));
}

/** Those whose name has each word of the query at the beginning of a word, or whose code it is. */
export function countriesMatching(countries: readonly Country[], query: string): readonly Country[] {
  const words = wordsOf(query);
  if (words.length === 0) return countries;
  return countries.filter(
    ({ code, name }) =>
      code.toLowerCase() === words.join(' ') ||
      words.every((word) => wordsOf(name).some((part) => part.startsWith(word))),
  );
}

/** Without case and accents. */
function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
