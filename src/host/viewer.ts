import type { Viewer } from './host.ts';
import { fieldsOf, textOf } from './unknown-value.ts';

/** Reads `currentUser` as Support answers it. */
export function viewerFrom(currentUser: unknown): Viewer {
  const { id, email, role, locale, timeZone } = fieldsOf(currentUser);
  return {
    id: Number.isSafeInteger(id) ? String(id) : textOf(id),
    email: textOf(email),
    role: textOf(role),
    locale: textOf(locale),
    // An object with several names of the zone, of which Intl takes this one only.
    timeZone: textOf(fieldsOf(timeZone)['ianaName']),
  };
}
