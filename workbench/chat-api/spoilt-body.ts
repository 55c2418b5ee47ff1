import { isJsonObject } from './json.ts';

const hugeText = 10_000_000;

/** The JSON with a field of 10 MB that nobody knows, in the object or in the first object of a list. */
export function swollen(body: unknown): unknown {
  if (isJsonObject(body)) return { ...body, padding: 'x'.repeat(hugeText) };
  return Array.isArray(body)
    ? body.map((item, index) => (index === 0 ? swollen(item) : item) as unknown)
    : body;
}

/** The JSON with nothing in it of the type that it was; outermost, an object stays one, and a list. */
export function withWrongTypes(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(withWrongTypes);
  if (!isJsonObject(body)) return mistaken(body);
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, mistaken(value)]));
}

function mistaken(value: unknown): unknown {
  switch (typeof value) {
    case 'string':
      return 7;
    case 'number':
      return 'seven';
    case 'boolean':
      return ['yes'];
    default:
      return Array.isArray(value) ? { list: true } : ['object'];
  }
}
