/**
 * The locale, of those there are, that comes nearest to the wanted one (a BCP 47 tag): itself, else without
 * its last part, and so on ("de-CH" → "de"). `undefined` where none is of that language.
 */
export function chooseLocale(wanted: string, available: readonly string[]): string | undefined {
  const parts = wanted.toLowerCase().split(/[-_]/);
  for (let length = parts.length; length > 0; length -= 1) {
    const tag = parts.slice(0, length).join('-');
    const found = available.find((locale) => locale.toLowerCase() === tag);
    if (found !== undefined) return found;
  }
  return undefined;
}
