import * as v from 'valibot';
import { attempt } from './attempt.ts';
import type { Shelf } from './parts.ts';

const prefix = 'shared-load/';
const keptForMs = 24 * 60 * 60 * 1000;
const entrySchema = v.object({ storedAt: v.number(), value: v.unknown() });

/** What one name has in storage: one value for a day. Nothing here throws; what is broken is removed. */
export interface StoredEntry {
  readonly read: () => unknown;
  readonly write: (value: unknown) => void;
  /** Whether storage takes and gives what it is asked to, as far as was seen. */
  readonly isUsable: () => boolean;
}

/** `now` is in milliseconds since the epoch. Entries of other names that had their day are removed too. */
export function openStoredEntry(
  name: string,
  findShelf: () => Shelf | undefined,
  now: () => number,
): StoredEntry {
  const key = prefix + name;
  const shelf = attempt(findShelf);
  let isUsable = shelf !== undefined && tryOut(shelf);
  if (shelf !== undefined) attempt(() => sweep(shelf, now()));

  return {
    read: () => shelf && attempt(() => readEntry(shelf, key, now())),
    write: (value) => {
      if (shelf === undefined) return;
      const isWritten = attempt(() => {
        shelf.setItem(key, JSON.stringify({ storedAt: now(), value }));
        return true;
      });
      if (isWritten) return;
      isUsable = false;
      // What is there is now older than what is known.
      attempt(() => shelf.removeItem(key));
    },
    isUsable: () => isUsable,
  };
}

/** Some browsers give a storage that can be read and never written. */
function tryOut(shelf: Shelf): boolean {
  const key = `${prefix}try`;
  return (
    attempt(() => {
      shelf.setItem(key, key);
      const isKept = shelf.getItem(key) === key;
      shelf.removeItem(key);
      return isKept;
    }) ?? false
  );
}

function sweep(shelf: Shelf, now: number): void {
  const keys = Array.from({ length: shelf.length }, (_, index) => shelf.key(index));
  for (const key of keys) if (key?.startsWith(prefix)) readEntry(shelf, key, now);
}

/** The value of an entry; one that is broken or had its day is removed. */
function readEntry(shelf: Shelf, key: string, now: number): unknown {
  const text = shelf.getItem(key);
  if (text === null) return undefined;
  const entry = v.safeParse(
    entrySchema,
    attempt((): unknown => JSON.parse(text)),
  );
  // A date in the future is as wrong as an old one: the clock was set back.
  if (entry.success && Math.abs(now - entry.output.storedAt) < keptForMs) return entry.output.value;
  shelf.removeItem(key);
  return undefined;
}
