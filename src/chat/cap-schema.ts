import * as v from 'valibot';
import type { Cap } from '../account/cap.ts';
import { wholeNumber } from './whole-number.ts';

/**
 * One limit of a plan: a whole number, one in digits, or "unlimited" in any case. Everything else, from null
 * to a negative or fractional number, is unknown: taking it for 0 or for no limit would be a guess.
 */
export const capSchema = v.fallback(
  v.union([
    v.pipe(
      wholeNumber,
      v.transform((max): Cap => ({ kind: 'counted', max })),
    ),
    v.pipe(
      v.string(),
      v.trim(),
      v.toLowerCase(),
      v.literal('unlimited'),
      v.transform((): Cap => ({ kind: 'unlimited' })),
    ),
  ]),
  (): Cap => ({ kind: 'unknown' }),
);
