import { languages, type CompiledWords, type FirstWords } from 'words:languages';
import { chooseLocale } from './choose-locale.ts';
import { directionOf } from './direction.ts';
import { createFormats, type Formats } from './formats.ts';
import type { MessageKey } from './message-key.ts';

/** The app's words and dates in one language. */
export interface Words extends Formats {
  /** The message of that key, with its placeholders filled in. */
  readonly t: (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;
  /** Whether there is a message of that key, for names that come from the API. */
  readonly has: (key: string) => key is MessageKey;
  /**
   * Loads the words that the first view does without. Whatever is loaded when it is opened needs them before
   * it is drawn; English stands in where the language's own fail. Rejects where both do; may be called again.
   */
  readonly loadMore: () => Promise<void>;
  /** Whether these are there. */
  readonly hasMore: () => boolean;
  /** A BCP 47 tag, for `lang`. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
}

const english = 'en';

/**
 * Loads the words nearest to a locale (BCP 47, as `currentUser.locale`), those of the first view, and no
 * other language: "de-CH" → "de" → "en". English stands in, without a word, for a language that there is none of or that fails to load.
 * Rejects only where English fails as well. `timeZone` is an IANA name.
 */
export async function loadWords(locale = english, timeZone?: string): Promise<Words> {
  const chosen = chooseLocale(locale, Object.keys(languages));
  if (chosen === undefined) return loadEnglish(timeZone);
  try {
    // The words of "en" serve a viewer in "en-AU", whose dates are still written as in Australia.
    return createWords(await load(chosen), canonical(locale) ?? chosen, timeZone);
  } catch {
    return loadEnglish(timeZone);
  }
}

async function loadEnglish(timeZone: string | undefined): Promise<Words> {
  return createWords(await load(english), english, timeZone);
}

async function load(locale: string): Promise<FirstWords> {
  const words = await languages[locale]?.();
  if (words === undefined) throw new Error(`No words for ${locale}`);
  return words;
}

/** The tag as the standard writes it ("iw" is "he"), if it is one. */
function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

function createWords(first: FirstWords, locale: string, timeZone: string | undefined): Words {
  let messages: CompiledWords = first.default;
  let hasMore = false;
  return {
    ...createFormats(locale, timeZone, first.writing),
    t: (key, values = {}) => messages[key]?.(values) ?? key,
    has: (key): key is MessageKey => Object.hasOwn(messages, key),
    loadMore: async () => {
      if (hasMore) return;
      const more = await first.loadMore().catch(async () => (await load(english)).loadMore());
      messages = { ...more.default, ...first.default };
      hasMore = true;
    },
    hasMore: () => hasMore,
    locale,
    dir: directionOf(locale),
  };
}
