import * as v from 'valibot';

export const claimSchema = v.object({ at: v.number(), id: v.string() });

/** The wish of one instance to load, made at a time in milliseconds since the epoch. */
export type Claim = v.InferOutput<typeof claimSchema>;

/**
 * Which of two claims wins: the older one, so that newcomers never delay those before them; the random id
 * decides between claims of the same millisecond.
 */
export function isBefore(a: Claim, b: Claim): boolean {
  return a.at === b.at ? a.id < b.id : a.at < b.at;
}

export function isSame(a: Claim, b: Claim): boolean {
  return a.at === b.at && a.id === b.id;
}
