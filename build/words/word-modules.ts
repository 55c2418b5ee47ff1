import { compileWords } from './compile-words.ts';
import { isOwnWord } from './flat-messages.ts';
import { listLocales, readMessages, sourceLocale } from './translation-files.ts';
import type { IsUsed } from './used-keys.ts';

/**
 * The names of the modules that are made from `translations/` and exist nowhere as files: `words:languages`,
 * `words:de` and the like, `more-words:de` and the like.
 */
export const wordModuleNames = /^(more-)?words:/;

/**
 * The source of one such module. `words:languages` lists a loader for each locale there is a file for, so
 * that a new language is one new file. `words:de` holds those words of German that `isFirst` is true of, and
 * how to load all others, which are in `more-words:de`.
 */
export async function wordModule(folder: string, name: string, isFirst: IsUsed): Promise<string> {
  const [kind, locale = ''] = name.split(':');
  if (locale === 'languages') return languagesModule(await listLocales(folder));
  return kind === 'words'
    ? `${await compiledWords(folder, locale, isFirst)}\nexport const loadMore = () => import('more-words:${locale}');\n`
    : compiledWords(folder, locale, (key) => !isFirst(key));
}

function languagesModule(locales: readonly string[]): string {
  const loaders = locales.map((locale) => `  ${JSON.stringify(locale)}: () => import('words:${locale}'),`);
  return `export const languages = {\n${loaders.join('\n')}\n};\n`;
}

/** A message that is not translated yet is there in English: a gap is for the check to report, not to show. */
async function compiledWords(folder: string, locale: string, isWanted: IsUsed): Promise<string> {
  const english = await readMessages(folder, sourceLocale);
  const messages = { ...english, ...(await readMessages(folder, locale)) };
  return compileWords(
    locale,
    Object.fromEntries(Object.entries(messages).filter(([key]) => isOwnWord(key) && isWanted(key))),
  );
}
