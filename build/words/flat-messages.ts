/** Messages by their dotted keys: `limits.name.agents`. */
export type FlatMessages = Readonly<Record<string, string>>;

/** The section of a translation file that Zendesk itself reads; all the others are the app's own words. */
const zendeskSection = 'app';

/** Flattens the nested objects of a translation file. Throws on anything that is neither text nor a section. */
export function flattenMessages(tree: unknown, prefix = ''): FlatMessages {
  if (typeof tree !== 'object' || tree === null || Array.isArray(tree)) {
    throw new Error(`Not a section of messages: ${prefix === '' ? 'the file' : prefix}`);
  }
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(tree)) {
    const key = prefix === '' ? name : `${prefix}.${name}`;
    if (typeof value === 'string') flat[key] = value;
    else Object.assign(flat, flattenMessages(value, key));
  }
  return flat;
}

/** Whether a key is one of the app's own words, and not for Zendesk alone. */
export function isOwnWord(key: string): boolean {
  return !key.startsWith(`${zendeskSection}.`);
}
