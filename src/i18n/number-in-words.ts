import { number as writeByIntl } from '@messageformat/runtime';

/**
 * What the compiled words call beside the placeholders, for a language that writes Latin digits: the build puts
 * it in the place of the library's own. A number that no language groups is written without `Intl`, whose first
 * formatter of any kind costs a browser more time than drawing all the limits.
 */
export { plural, select } from '@messageformat/runtime';

/** `{count, number}`, and `#` in a plural. `locale` is the language's own, not the viewer's region. */
export function number(locale: string, value: number, offset: number): string {
  const shown = value - offset;
  const isShort = Number.isInteger(shown) && shown >= 0 && shown < 1000;
  return isShort ? String(shown) : writeByIntl(locale, value, offset);
}
