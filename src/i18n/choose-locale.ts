/**
 * The locale, of those there are, that comes nearest to the wanted one (a BCP 47 tag): itself, else without
 * its last part, and so on ("de-CH" → "de"), else another region's that is written in the same script
 * ("pt-PT" → "pt-BR", "zh-HK" → "zh-TW"). `undefined` where none is of that language.
 */
export function chooseLocale(wanted: string, available: readonly string[]): string | undefined {
  const locale = readLocale(wanted);
  return locale && (shortened(locale, available) ?? ofSameScript(locale, available));
}

/** Also reads "zh_CN" and, as the standard has it, old names: "iw" is "he". */
function readLocale(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-'));
  } catch {
    return undefined;
  }
}

function shortened(wanted: Intl.Locale, available: readonly string[]): string | undefined {
  const parts = wanted.baseName.split('-');
  for (let length = parts.length; length > 0; length -= 1) {
    const tag = parts.slice(0, length).join('-');
    if (available.includes(tag)) return tag;
  }
  return undefined;
}

/** By the script that the tag says or, as with "zh-HK", that its region is known to write (CLDR). */
function ofSameScript(wanted: Intl.Locale, available: readonly string[]): string | undefined {
  const { language, script } = wanted.maximize();
  return available.find((tag) => {
    const other = new Intl.Locale(tag).maximize();
    return other.language === language && other.script === script;
  });
}
