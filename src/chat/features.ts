import type { Feature } from '../account/feature.ts';
import type { JsonObject } from './json-object.ts';

/**
 * The features among a plan's fields, in their order. A field that nobody knows is one too; what can be
 * said of it follows from its value alone. A field with nothing to show (null, empty text, an object) is
 * none.
 */
export function featuresOf(fields: JsonObject): readonly Feature[] {
  return Object.entries(fields).flatMap(([key, value]) => (isUsableKey(key) ? featureOf(key, value) : []));
}

/** Names that every object has by itself would be found in any table that features are looked up in. */
function isUsableKey(key: string): boolean {
  return key.trim() !== '' && !(key in Object.prototype);
}

function featureOf(key: string, value: unknown): readonly Feature[] {
  if (typeof value === 'boolean') return [{ kind: value ? 'included' : 'not-included', key }];
  const level = Array.isArray(value) ? listText(value) : scalarText(value);
  return level === '' ? [] : [{ kind: 'level', key, level }];
}

function listText(values: readonly unknown[]): string {
  return values
    .map(scalarText)
    .filter((text) => text !== '')
    .join(', ');
}

/** `''` for what has no text: null, an object, a list, a number too large to be one. */
function scalarText(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  const isScalar = typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
  return isScalar ? String(value) : '';
}
