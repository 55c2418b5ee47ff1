import * as v from 'valibot';
import { isJsonObject, type JsonObject } from './json-object.ts';

/**
 * Fields as the Chat API sends them, read leniently: one that is missing, null or wrongly typed is as good
 * as not there, and never makes the object around it unreadable.
 */

/** An object and not an array: the least that an answer about one thing must be. */
export const jsonObject = v.custom<JsonObject>(isJsonObject);

/** Text without the space around it; `undefined` where nothing is left. */
export const text = v.fallback(v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty())), undefined);

const earliest = Date.UTC(2000, 0, 1);
const latest = Date.UTC(2100, 0, 1);

/** An ISO 8601 time with its zone, as milliseconds since the epoch; `undefined` outside 2000–2099. */
export const moment = v.fallback(
  v.optional(
    v.pipe(
      v.string(),
      v.trim(),
      v.isoTimestamp(),
      v.transform((iso) => Date.parse(iso)),
      v.minValue(earliest),
      v.maxValue(latest),
    ),
  ),
  undefined,
);

/** Documented as 0 or 1, sent as true or false. Anything else cannot be read. */
export const statedFlag = v.union([
  v.boolean(),
  v.pipe(
    v.picklist([0, 1]),
    v.transform((bit) => bit === 1),
  ),
]);

/** Anything that cannot be read is `false`: somebody is an owner, or holds a seat, only where Chat says so. */
export const flag = v.fallback(statedFlag, false);
