import type { Words } from '../../i18n/words.ts';

/** A feature's name in words; one that nobody knows by its own name made readable: "co_browsing", "Co browsing". */
export function featureName(key: string, { has, t }: Words): string {
  const messageKey = `features.name.${key}`;
  return has(messageKey) ? t(messageKey) : readable(key);
}

function readable(key: string): string {
  const text = key.replace(/[_\-\s]+/gu, ' ').trim();
  return text === '' ? key : text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}
