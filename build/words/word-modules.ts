import { compileWords } from './compile-words.ts';
import { isOwnWord } from './flat-messages.ts';
import { listLocales, readMessages, sourceLocale } from './translation-files.ts';

/** What the names of the modules begin with that are made from `translations/` and exist nowhere as files. */
export const wordsPrefix = 'words:';

/**
 * The source of one such module. `words:languages` lists a loader for each locale there is a file for, so
 * that a new language is one new file; `words:de` and the like hold the words of that locale.
 */
export async function wordModule(folder: string, name: string): Promise<string> {
  const locale = name.slice(wordsPrefix.length);
  return locale === 'languages' ? languagesModule(await listLocales(folder)) : localeModule(folder, locale);
}

function languagesModule(locales: readonly string[]): string {
  const loaders = locales.map((locale) => `  ${JSON.stringify(locale)}: () => import('words:${locale}'),`);
  return `export const languages = {\n${loaders.join('\n')}\n};\n`;
}

/** A message that is not translated yet is there in English: a gap is for the check to report, not to show. */
async function localeModule(folder: string, locale: string): Promise<string> {
  const english = await readMessages(folder, sourceLocale);
  const messages = { ...english, ...(await readMessages(folder, locale)) };
  return compileWords(locale, Object.fromEntries(Object.entries(messages).filter(([key]) => isOwnWord(key))));
}
