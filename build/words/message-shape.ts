import { parse, type Token } from '@messageformat/parser';

/** What of a message (ICU MessageFormat) a translation has to keep. */
export interface MessageShape {
  /** The names of its placeholders, those that only choose a form included. */
  readonly placeholders: ReadonlySet<string>;
  /** For each `select`: its placeholder and the names of its cases, "cap: counted, other, unlimited". */
  readonly selections: ReadonlySet<string>;
  /** For each `plural`: the names of its forms without the exact ones, such as `=0`. */
  readonly plurals: readonly ReadonlySet<string>[];
}

/** Reads a message. Throws where it is not valid ICU MessageFormat. */
export function readShape(message: string): MessageShape {
  const placeholders = new Set<string>();
  const selections = new Set<string>();
  const plurals: Set<string>[] = [];
  const visit = (tokens: readonly Token[]) => {
    for (const token of tokens) {
      if (token.type === 'content' || token.type === 'octothorpe') continue;
      placeholders.add(token.arg);
      if (token.type === 'argument' || token.type === 'function') continue;
      const names = token.cases.map(({ key }) => key);
      if (token.type === 'select') selections.add(`${token.arg}: ${names.sort().join(', ')}`);
      else plurals.push(new Set(names.filter((name) => !name.startsWith('='))));
      token.cases.forEach((branch) => visit(branch.tokens));
    }
  };
  visit(parse(message, { strictPluralKeys: false }));
  return { placeholders, selections, plurals };
}
