import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.ts';
import { isOwnWord } from './words/flat-messages.ts';
import { listLocales, readMessages, sourceLocale } from './words/translation-files.ts';
import { findTranslationFaults } from './words/translation-faults.ts';
import { readUsedKeys } from './words/used-keys.ts';

/**
 * `npm run check:words`: prints what is wrong with the words of the app, in any language, and ends with the
 * code 1 where something is. A key that the source uses and English lacks is an error of the types already.
 */
const translations = join(root, 'translations');
const english = await readMessages(translations, sourceLocale);

const faults = [...(await unusedKeys()), ...(await faultsOfAllLocales())];
faults.forEach((fault) => console.error(fault));
if (faults.length > 0) process.exitCode = 1;
else console.log(`${Object.keys(english).length} messages, nothing wrong`);

async function unusedKeys(): Promise<string[]> {
  const isUsed = readUsedKeys(await appSources());
  return Object.keys(english)
    .filter((key) => isOwnWord(key) && !isUsed(key))
    .map((key) => `${sourceLocale}: ${key} is used nowhere`);
}

async function appSources(): Promise<string[]> {
  const files = await readdir(join(root, 'src'), { recursive: true });
  const sources = files.filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));
  return Promise.all(sources.map((file) => readFile(join(root, 'src', file), 'utf8')));
}

async function faultsOfAllLocales(): Promise<string[]> {
  const locales = await listLocales(translations);
  const faults = await Promise.all(
    locales.map(async (locale) =>
      findTranslationFaults(locale, await readMessages(translations, locale), english).map(
        (fault) => `${locale}: ${fault}`,
      ),
    ),
  );
  return faults.flat();
}
