import type { ServerWords } from './answer.ts';
import { isJsonObject, type JsonObject } from './json-object.ts';

/** A sentence to a person is shorter; what is longer is a dump. */
const maxLength = 300;

/**
 * The server's own words about a refusal, from any body. The shapes seen on these hosts are
 * `{"error": "…", "description": "…"}`, `{"error": {"title": "…", "message": "…"}}`, `{"error": "…"}` and
 * HTML, of which nothing is kept; words about fields come as `{"errors": {"email": ["…"]}}`,
 * `{"details": {…}}` or `{"error": {"fields": {…}}}`.
 */
export function serverWords(body: unknown): ServerWords {
  if (!isJsonObject(body)) return { general: sentence(body), fields: {} };
  const { error } = body;
  const general =
    sentence(body['description']) ?? sentence(body['message']) ?? sentence(error) ?? sentence(body['errors']);
  const inError = isJsonObject(error) ? error['fields'] : undefined;
  return {
    general,
    fields: { ...fieldWords(body['details']), ...fieldWords(body['errors']), ...fieldWords(inError) },
  };
}

/** The words of one map of fields; those of `{"billing": {…}}` in it count as its own. */
function fieldWords(map: unknown): Readonly<Record<string, string>> {
  if (!isJsonObject(map)) return {};
  const { billing, ...others } = map;
  return { ...wordsByKey(others), ...(isJsonObject(billing) ? wordsByKey(billing) : {}) };
}

function wordsByKey(map: JsonObject): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(map).flatMap(([key, value]) => {
      const words = sentence(value);
      return words === undefined ? [] : [[key.replace(/^billing\./, ''), words]];
    }),
  );
}

/** Text, the text of an object such as `{"message": "…"}`, or those of a list, one after the other. */
function sentence(value: unknown): string | undefined {
  const parts = Array.isArray(value) ? value.map(phrase) : [phrase(value)];
  const text = parts.filter((part) => part !== undefined).join(' ');
  return text === '' ? undefined : shortened(text);
}

function phrase(value: unknown): string | undefined {
  if (!isJsonObject(value)) return plainText(value);
  return plainText(value['message']) ?? plainText(value['description']) ?? plainText(value['title']);
}

function plainText(value: unknown): string | undefined {
  if (typeof value !== 'string' || hasMarkup(value)) return undefined;
  const text = value.replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}

/** A tag, a comment or a doctype; not "<" by itself, and not an address in angle brackets. */
function hasMarkup(text: string): boolean {
  return /<(?:!|\/?[a-z][a-z0-9]*[\s/>])/i.test(text);
}

function shortened(text: string): string {
  return text.length > maxLength ? `${text.slice(0, maxLength - 1)}…` : text;
}
