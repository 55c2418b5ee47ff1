/** What repeated measurements say: the middle one, and the range of the middle half of them. */
export interface Figure {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** `undefined` where nothing was measured. */
export function figureOf(samples: readonly number[]): Figure | undefined {
  const sorted = samples.toSorted((one, other) => one - other);
  const [median, low, high] = [0.5, 0.25, 0.75].map((share) => quantile(sorted, share));
  return median === undefined || low === undefined || high === undefined ? undefined : { median, low, high };
}

/**
 * How many times more the ones are than the others, round by round: what disturbed a round disturbed both.
 * A round in which either is missing does not count.
 */
export function ratioOf(
  ones: readonly (number | undefined)[],
  others: readonly (number | undefined)[],
): Figure | undefined {
  return figureOf(
    ones.flatMap((one, round) => {
      const other = others[round];
      return one === undefined || other === undefined || other === 0 ? [] : [one / other];
    }),
  );
}

/** Between two samples, in proportion. */
function quantile(sorted: readonly number[], share: number): number | undefined {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return undefined;
  return below + (above - below) * (place - Math.floor(place));
}
