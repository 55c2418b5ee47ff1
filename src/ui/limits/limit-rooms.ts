import { isCountedLimit, type CountProblem, type Limit, type LimitState } from '../../account/limits.ts';
import type { Words } from '../../i18n/words.ts';
import { limitWords } from './limit-words.ts';

/** All that a row may come to say while its list is counted. */
interface LimitRooms {
  readonly belowMeter: readonly string[];
  readonly withoutMeter: readonly string[];
  readonly caps: readonly string[];
}

/** `undefined` where there is nothing to count. `aside` is the most that the row may say beside its note. */
export function limitRooms(limit: Limit, aside: string | undefined, words: Words): LimitRooms | undefined {
  const { name, state } = limit;
  if (!isCountedLimit(name)) return undefined;
  const max = 'max' in state ? state.max : 0;
  const notes = (states: readonly LimitState[]) =>
    states
      .map((possible) => limitWords({ ...limit, state: possible }, words).note)
      .filter((note) => note !== undefined);
  const withoutMeter = notes(problems.map((problem) => ({ kind: 'not-counted', max, problem })));
  if (state.kind === 'unlimited' || state.kind === 'unknown')
    return { belowMeter: [], withoutMeter, caps: [] };
  return {
    belowMeter: [
      ...notes([{ kind: 'counting', soFar: max, max }]),
      ...notes(compared(max)).map((note) => (aside === undefined ? note : `${note} · ${aside}`)),
    ],
    withoutMeter,
    caps: limit.name === 'triggers' ? [limitWords(counted(limit, max), words).caps ?? ''] : [],
  };
}

const problems: readonly CountProblem[] = ['refused', 'absent', 'busy', 'failed'];

/** Each way in which a count may stand to a cap. */
function compared(max: number): readonly LimitState[] {
  return [
    { kind: 'over', used: max + max, max },
    { kind: 'reached', used: max, max },
    { kind: 'room', used: 0, max },
  ];
}

function counted(triggers: Extract<Limit, { name: 'triggers' }>, used: number): Limit {
  return { ...triggers, count: { kind: 'counted', used, off: 0 } };
}
