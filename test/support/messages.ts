import { parse, type Token } from '@messageformat/parser';
import { join } from 'node:path';
import { root } from '../../build/root.ts';
import { readMessages, sourceLocale } from '../../build/words/translation-files.ts';

/** The texts that a message can become: a pattern to find it by on the screen, in one language. */
export type MessagePattern = (key: string) => string;

/** The messages of a locale of the viewer's, as patterns, by their keys in `translations/`. */
export async function messagePatterns(locale: string): Promise<MessagePattern> {
  const folder = join(root, 'translations');
  const messages = {
    ...(await readMessages(folder, sourceLocale)),
    ...(await readMessages(folder, locale)),
  };
  return (key) => {
    const message = messages[key];
    if (message === undefined) throw new Error(`There is no message ${key}`);
    return patternOf(parse(message, { strictPluralKeys: false }));
  };
}

/** Of whatever is filled in, only that it is there. */
function patternOf(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'content') return escaped(token.value);
      if (!('cases' in token)) return '.+?';
      return `(?:${token.cases.map((branch) => patternOf(branch.tokens)).join('|')})`;
    })
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
}
