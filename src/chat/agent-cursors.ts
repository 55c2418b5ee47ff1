/**
 * Where to read next in a list that has ids and no count, from both ends at once. Pure: pages in, cursors out.
 *
 * `GET /agents` takes `since_id` (the lowest ids from this one up) and `max_id` (the highest from this one
 * down); an empty page ends it (Chat API, Endpoints). Reading from the front until a page is empty is exact
 * by itself. Reading from the back as well halves the time, if the server knows `max_id`; one that does not
 * answers with the lowest ids again, and would make the two ends seem to meet where they do not. So the back
 * is believed only when it is proven: a page for a `max_id` that leaves out ids already seen, and leaves
 * them out. Where the ends meet before that, the front goes on above the highest id seen: both a page of the
 * highest ids and one of the lowest leave nobody out between the ends.
 */
export type Cursor =
  { readonly kind: 'since'; readonly id: number } | { readonly kind: 'max'; readonly id: number };

export interface Reading {
  /** Everybody with a lower id was read from the front. */
  readonly front: number;
  /** The highest id seen; -1 before any was. */
  readonly highest: number;
  readonly back: Back;
  /** `stuck` is a server whose pages do not move with the cursor. */
  readonly outcome: 'open' | 'complete' | 'stuck';
}

type Back =
  | { readonly kind: 'not-begun' }
  /** Everybody with an id above `next` was read, if `max_id` is known; `isProven` is that it is. */
  | { readonly kind: 'reading'; readonly next: number; readonly isProven: boolean }
  | { readonly kind: 'given-up' };

/** How many to ask for: more than 100 is refused with 400. */
export const pageLimit = 100;

/** Nobody knows the highest id; this is above every one that can be told from its neighbour. */
const aboveAll = Number.MAX_SAFE_INTEGER;

export const unread: Reading = { front: 0, highest: -1, back: { kind: 'not-begun' }, outcome: 'open' };

/** What to ask next, at once; one or two while the outcome is open. */
export function nextCursors({ front, highest, back }: Reading): readonly Cursor[] {
  const fromFront: Cursor = { kind: 'since', id: front };
  if (back.kind !== 'reading') return [fromFront];
  if (back.next >= front) return [fromFront, { kind: 'max', id: back.next }];
  return [{ kind: 'since', id: Math.max(front, highest + 1) }];
}

/** Takes in the ids of one page, in whatever order they came. */
export function afterPage(reading: Reading, cursor: Cursor, ids: readonly number[]): Reading {
  if (reading.outcome !== 'open') return reading;
  const highest = Math.max(reading.highest, highestOf(ids));
  return completed(
    cursor.kind === 'since'
      ? afterFrontPage({ ...reading, highest }, cursor.id, ids)
      : { ...reading, highest, back: backAfter(reading.back, cursor.id, ids) },
  );
}

/** Goes on from the front alone, where the server will not have the other cursor. */
export function withoutBack(reading: Reading): Reading {
  return { ...reading, back: { kind: 'given-up' } };
}

function afterFrontPage(reading: Reading, since: number, ids: readonly number[]): Reading {
  if (ids.length === 0) return { ...reading, outcome: 'complete' };
  const front = highestOf(ids) + 1;
  if (front <= since) return { ...reading, outcome: 'stuck' };
  return { ...reading, front, back: begun(reading.back, since === 0 && ids.length < pageLimit) };
}

/** A first page that is not full is most likely the whole list: then a second end would cost a request. */
function begun(back: Back, isLikelyAll: boolean): Back {
  if (back.kind !== 'not-begun' || isLikelyAll) return back;
  return { kind: 'reading', next: aboveAll, isProven: false };
}

function backAfter(back: Back, max: number, ids: readonly number[]): Back {
  const isBounded = ids.length > 0 && ids.every((id) => id <= max);
  if (back.kind !== 'reading' || !isBounded) return { kind: 'given-up' };
  return { kind: 'reading', next: lowestOf(ids) - 1, isProven: max < aboveAll };
}

function completed(reading: Reading): Reading {
  const { back, front } = reading;
  const haveMet = back.kind === 'reading' && back.isProven && back.next < front;
  return haveMet && reading.outcome === 'open' ? { ...reading, outcome: 'complete' } : reading;
}

// Not by spreading into Math.max: a server that ignores the limit may send more than a call can take.
function highestOf(ids: readonly number[]): number {
  return ids.reduce((one, other) => Math.max(one, other), -1);
}

function lowestOf(ids: readonly number[]): number {
  return ids.reduce((one, other) => Math.min(one, other), aboveAll);
}
