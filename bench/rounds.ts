/** What each round measured; `undefined` where it failed. */
export type Rounds<Sample> = readonly (Sample | undefined)[];

export interface RoundsParts {
  readonly count: number;
  /** What is going on, for whoever waits. */
  readonly say: (text: string) => void;
  /** Hears what could not be measured. */
  readonly onFailure: (what: string, error: unknown) => void;
}

/**
 * Measures each of several things in every round, side by side, so that what disturbs the machine for a while
 * disturbs them all. Every other round goes backwards, so that none is always the one after another. What fails
 * is tried once more, and then left out.
 */
export async function inRounds<Id extends string, Sample>(
  { count, say, onFailure }: RoundsParts,
  what: string,
  ids: readonly Id[],
  measure: (id: Id) => Promise<Sample>,
): Promise<Record<Id, Rounds<Sample>>> {
  const samples: Partial<Record<Id, Rounds<Sample>>> = {};
  const attempt = async (id: Id): Promise<Sample | undefined> => {
    try {
      return await measure(id).catch(() => measure(id));
    } catch (error) {
      onFailure(`${what}, ${id}`, error);
      return undefined;
    }
  };
  for (let round = 0; round < count; round += 1) {
    say(`${what}: round ${round + 1} of ${count}`);
    for (const id of round % 2 === 0 ? ids : ids.toReversed()) {
      samples[id] = [...(samples[id] ?? []), await attempt(id)];
    }
  }
  // After the first round, each id has its list.
  return samples as Record<Id, Rounds<Sample>>;
}
