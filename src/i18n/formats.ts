/** Numbers, dates and lists as the viewer's language writes them. Times are in milliseconds since the epoch. */
export interface Formats {
  readonly number: (value: number) => string;
  /** "August 6, 2014" */
  readonly date: (ms: number) => string;
  /** "2:32:05 PM" */
  readonly time: (ms: number) => string;
  /** "2 minutes ago", "now", "in 30 seconds"; counted in whole units, downwards for what is past. */
  readonly relativeTime: (ms: number, now: number) => string;
  /** "Agents, Goals, and Triggers" */
  readonly list: (items: readonly string[]) => string;
}

/**
 * A locale that `Intl` does not take, or a time zone, is passed over for the browser's own. Each formatter is
 * made when it is first used: making one takes longer than drawing a limit, and the first view needs two.
 */
export function createFormats(locale: string, timeZone: string | undefined): Formats {
  const zone = once(() => (isTimeZone(timeZone) ? { timeZone } : {}));
  const numbers = once(() => new Intl.NumberFormat(locale));
  const dates = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...zone() }));
  const times = once(() => new Intl.DateTimeFormat(locale, { timeStyle: 'medium', ...zone() }));
  const lists = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  return {
    number: (value) => numbers().format(value),
    date: (ms) => dates().format(ms),
    time: (ms) => times().format(ms),
    relativeTime: relativeTimes(locale),
    list: (items) => lists().format(items),
  };
}

function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const units = [
  ['year', 365 * day],
  ['month', 30 * day],
  ['day', day],
  ['hour', hour],
  ['minute', minute],
] as const;

function relativeTimes(locale: string): Formats['relativeTime'] {
  const counted = once(() => new Intl.RelativeTimeFormat(locale, { numeric: 'always' }));
  const worded = once(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
  return (ms, now) => {
    const distance = ms - now;
    const [unit, length] = units.find(([, size]) => Math.abs(distance) >= size) ?? ['second', 1000];
    // Upwards on both sides of now: nothing is called older than it is, and no wait shorter.
    const count = Math.ceil(distance / length);
    return unit === 'second' && count <= 0 ? worded().format(0, 'second') : counted().format(count, unit);
  };
}

function isTimeZone(timeZone: string | undefined): timeZone is string {
  if (timeZone === undefined) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
