import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/lib/compile-module.js';
import type { FlatMessages } from './flat-messages.ts';

/**
 * Compiles messages (ICU MessageFormat, by their dotted keys) to the source of an ES module whose default
 * export has one function a key. Nothing is left to parse, or to evaluate from text, in the browser.
 * Plural forms that the language lacks are let pass here: `npm run check:words` reports them.
 */
export function compileWords(locale: string, messages: FlatMessages): string {
  const format = new MessageFormat(locale, { strictPluralKeys: false });
  return compileModule(format, messages);
}
