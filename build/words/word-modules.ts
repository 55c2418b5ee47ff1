import { join } from 'node:path';
import { root } from '../root.ts';
import { compileWords } from './compile-words.ts';
import { isOwnWord } from './flat-messages.ts';
import { listLocales, readMessages, sourceLocale } from './translation-files.ts';
import type { IsUsed } from './used-keys.ts';
import { writesLatinDigits, writingOf } from './writing-of.ts';

/**
 * The names of the modules that are made from `translations/` and exist nowhere as files: `words:languages`,
 * `words:de` and the like, `more-words:de` and the like.
 */
export const wordModuleNames = /^(more-)?words:/;

/**
 * The source of one such module. `words:languages` lists a loader for each locale there is a file for, so
 * that a new language is one new file. `words:de` holds those words of German that `isFirst` is true of, how
 * German writes a list and "now", and how to load all other words, which are in `more-words:de`.
 */
export async function wordModule(folder: string, name: string, isFirst: IsUsed): Promise<string> {
  const [kind, locale = ''] = name.split(':');
  if (locale === 'languages') return languagesModule(await listLocales(folder));
  return kind === 'words'
    ? `${await compiledWords(folder, locale, isFirst)}
export const writing = ${JSON.stringify(writingOf(locale))};
export const loadMore = () => import('more-words:${locale}');
`
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
  const source = compileWords(
    locale,
    Object.fromEntries(Object.entries(messages).filter(([key]) => isOwnWord(key) && isWanted(key))),
  );
  return writesLatinDigits(locale) ? source.replace(libraryRuntime, JSON.stringify(ownRuntime)) : source;
}

/** What compiled words import: plurals, choices and numbers. */
const libraryRuntime = '"@messageformat/runtime"';
const ownRuntime = join(root, 'src', 'i18n', 'number-in-words.ts');
