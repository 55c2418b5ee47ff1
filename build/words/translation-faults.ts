import type { FlatMessages } from './flat-messages.ts';
import { readShape, type MessageShape } from './message-shape.ts';
import { neededPluralForms, pluralForms } from './plural-forms.ts';

/** What is wrong with one locale's messages, compared with the English ones; one sentence each. */
export function findTranslationFaults(
  locale: string,
  messages: FlatMessages,
  english: FlatMessages,
): readonly string[] {
  const missing = Object.keys(english).filter((key) => !Object.hasOwn(messages, key));
  const present = Object.entries(messages).flatMap(([key, message]) =>
    messageFaults(locale, message, english[key]).map((fault) => `${key} ${fault}`),
  );
  return [...missing.map((key) => `${key} is missing`), ...present];
}

function messageFaults(locale: string, message: string, source: string | undefined): string[] {
  if (source === undefined) return ['is not one of the English messages'];
  const shape = shapeOf(message);
  if (shape === undefined) return ['is not valid ICU MessageFormat'];
  const expected = shapeOf(source);
  return [
    ...(expected === undefined ? [] : keptFaults(shape, expected)),
    ...shape.plurals.flatMap((forms) => pluralFaults(locale, forms)),
  ];
}

function keptFaults(shape: MessageShape, expected: MessageShape): string[] {
  return [
    ...lacking(expected.placeholders, shape.placeholders).map((name) => `lacks the placeholder {${name}}`),
    ...lacking(shape.placeholders, expected.placeholders).map(
      (name) => `has an unknown placeholder {${name}}`,
    ),
    ...lacking(expected.selections, shape.selections).map((cases) => `lacks the cases ${cases}`),
  ];
}

function pluralFaults(locale: string, forms: ReadonlySet<string>): string[] {
  return [
    ...lacking(neededPluralForms(locale), forms).map((form) => `lacks the plural form "${form}"`),
    ...lacking(forms, pluralForms(locale)).map(
      (form) => `has a plural form "${form}", which ${locale} does not`,
    ),
  ];
}

function lacking(expected: ReadonlySet<string>, found: ReadonlySet<string>): string[] {
  return [...expected].filter((item) => !found.has(item)).sort();
}

function shapeOf(message: string): MessageShape | undefined {
  try {
    return readShape(message);
  } catch {
    return undefined;
  }
}
