/** The plural forms that a language has at all (CLDR). */
export function pluralForms(locale: string): ReadonlySet<string> {
  return new Set(new Intl.PluralRules(locale).resolvedOptions().pluralCategories);
}

/**
 * The plural forms that a translation must have: those that counts up to a thousand take, and `other`, which
 * the format asks for. French has a form for a million agents; nobody needs to translate it.
 */
export function neededPluralForms(locale: string): ReadonlySet<string> {
  const rules = new Intl.PluralRules(locale);
  const forms = new Set<string>(['other']);
  for (let count = 0; count <= 1000; count += 1) forms.add(rules.select(count));
  return forms;
}
