/** A JSON object whose fields nobody promised anything about. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value that came from JSON is an object: not null, not an array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
