import { fieldsOf, textOf } from './unknown-value.ts';

/**
 * One header of a response that Support passed on, by its name in lower case; as it was sent. Where the
 * headers are is not documented: they are looked for as an object and as the lines of text that
 * XMLHttpRequest makes of them, under each name that jQuery or Support is known to use.
 */
export function headerOf(response: Readonly<Record<string, unknown>>, name: string): string | undefined {
  return ['responseHeaders', 'headers', 'getAllResponseHeaders']
    .flatMap((key) => headersIn(response[key]))
    .find(([key]) => key.trim().toLowerCase() === name)?.[1];
}

function headersIn(value: unknown): [name: string, value: string][] {
  return typeof value === 'string' ? headersInText(value) : headersInObject(value);
}

function headersInText(text: string): [name: string, value: string][] {
  return text.split(/\r?\n/).flatMap((line): [string, string][] => {
    const colon = line.indexOf(':');
    const value = line.slice(colon + 1).trim();
    return colon > 0 && value !== '' ? [[line.slice(0, colon), value]] : [];
  });
}

function headersInObject(value: unknown): [name: string, value: string][] {
  return Object.entries(fieldsOf(value)).flatMap(([key, header]): [string, string][] => {
    const text = typeof header === 'number' ? String(header) : textOf(header);
    return text === undefined ? [] : [[key, text]];
  });
}
