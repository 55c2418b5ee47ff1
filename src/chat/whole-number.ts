import * as v from 'valibot';

/** A whole number of 0 or more, which may come as text in digits. Nothing else: no sign, no fraction. */
export const wholeNumber = v.pipe(
  v.union([
    v.number(),
    v.pipe(
      v.string(),
      v.trim(),
      v.digits(),
      v.transform((digits) => Number(digits)),
    ),
  ]),
  v.safeInteger(),
  v.minValue(0),
  // JSON has a -0, and no screen should.
  v.transform((number) => Math.abs(number)),
);
