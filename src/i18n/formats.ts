import type { Writing } from 'words:languages';

/** Dates and lists as the viewer's language writes them. Times are in milliseconds since the epoch. */
export interface Formats {
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
 * Dates and times by `Intl`, in the viewer's region; a time zone that it does not take is passed over for the
 * browser's own. Each formatter is made when it is first used, and what the first view needs does without:
 * making the first one costs a browser more time than drawing all the limits.
 */
export function createFormats(locale: string, timeZone: string | undefined, writing: Writing): Formats {
  const zone = once(() => (isTimeZone(timeZone) ? { timeZone } : {}));
  const dates = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...zone() }));
  const times = once(() => new Intl.DateTimeFormat(locale, { timeStyle: 'medium', ...zone() }));
  return {
    date: (ms) => dates().format(ms),
    time: (ms) => times().format(ms),
    relativeTime: relativeTimes(locale, writing.now),
    list: (items) => listed(items, writing.list),
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

function relativeTimes(locale: string, nowInWords: string): Formats['relativeTime'] {
  const counted = once(() => new Intl.RelativeTimeFormat(locale, { numeric: 'always' }));
  return (ms, now) => {
    const distance = ms - now;
    const [unit, length] = units.find(([, size]) => Math.abs(distance) >= size) ?? ['second', 1000];
    // Upwards on both sides of now: nothing is called older than it is, and no wait shorter.
    const count = Math.ceil(distance / length);
    return unit === 'second' && count <= 0 ? nowInWords : counted().format(count, unit);
  };
}

function listed(items: readonly string[], { pair, last, others }: Writing['list']): string {
  if (items.length < 3) return items.join(pair);
  return `${items.slice(0, -1).join(others)}${last}${items.at(-1) ?? ''}`;
}

function isTimeZone(timeZone: string | undefined): timeZone is string {
  if (timeZone === undefined) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
