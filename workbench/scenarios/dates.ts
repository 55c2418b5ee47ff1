import { isJsonObject } from '../chat-api/json.ts';

const unitMs: Readonly<Record<string, number>> = {
  daysAgo: 86_400_000,
  hoursAgo: 3_600_000,
  minutesAgo: 60_000,
};

/**
 * Replaces each `{"daysAgo": 3}` (`hoursAgo`, `minutesAgo`) anywhere in a value by that time, in the API's
 * form: whole seconds of UTC. So that a scenario looks as lively next year as today.
 */
export function withDates(value: unknown, now: number): unknown {
  if (Array.isArray(value)) return value.map((item) => withDates(item, now));
  if (!isJsonObject(value)) return value;
  return (
    relativeDate(value, now) ??
    Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withDates(item, now)]))
  );
}

function relativeDate(value: Readonly<Record<string, unknown>>, now: number): string | undefined {
  const [entry, ...others] = Object.entries(value);
  if (entry === undefined || others.length > 0) return undefined;
  const [unit, amount] = entry;
  const ms = unitMs[unit];
  return ms !== undefined && typeof amount === 'number' ? timestamp(now - amount * ms) : undefined;
}

/** Milliseconds since the epoch as the API writes them: "2014-08-06T11:02:09Z". */
function timestamp(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
}
