import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { flattenMessages, type FlatMessages } from './flat-messages.ts';

/** The language that every other is translated from, and falls back to. */
export const sourceLocale = 'en';

/** The locales there is a file for, such as "en" and "pt-BR", in alphabetical order. */
export async function listLocales(folder: string): Promise<string[]> {
  const files = await readdir(folder);
  return files
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
}

/** All messages of one locale's file, Zendesk's section included. */
export async function readMessages(folder: string, locale: string): Promise<FlatMessages> {
  return flattenMessages(JSON.parse(await readFile(join(folder, `${locale}.json`), 'utf8')));
}
