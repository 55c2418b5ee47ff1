import type { Cap } from '../../account/cap.ts';
import type { Count, CountProblem, Limit, LimitState } from '../../account/limits.ts';
import type { Words } from '../../i18n/words.ts';

type TriggersLimit = Extract<Limit, { name: 'triggers' }>;

/**
 * What a row says: `value` beside the limit's name, `note` below and `caps` below that, `valueText` the whole for
 * a meter.
 */
export interface LimitWords {
  readonly value: string;
  readonly note: string | undefined;
  readonly caps: string | undefined;
  readonly valueText: string;
}

export function limitWords(limit: Limit, words: Words): LimitWords {
  const { state } = limit;
  return {
    value: stateValue(limit, words),
    note: stateNote(state, words),
    caps: limit.name === 'triggers' ? capsNote(limit, words) : undefined,
    valueText: valueText(state, words.t),
  };
}

function stateValue({ name, state }: Limit, { t }: Words): string {
  switch (state.kind) {
    case 'over':
    case 'reached':
    case 'near':
    case 'room':
      return t('limits.used', { used: state.used, max: state.max });
    case 'not-included':
      return t('limits.notIncluded');
    case 'unlimited':
      return t('limits.unlimited');
    case 'unknown':
      return t('limits.unknown');
    case 'stated':
    case 'counting':
    case 'not-counted':
      return name === 'historySearch'
        ? t('limits.statedDays', { max: state.max })
        : t('limits.stated', { max: state.max });
  }
}

function stateNote(state: LimitState, words: Words): string | undefined {
  const { t } = words;
  switch (state.kind) {
    case 'over':
      return t('limits.over', { count: state.used - state.max });
    case 'reached':
      return t('limits.noneLeft');
    case 'near':
    case 'room':
      return t('limits.left', { count: state.max - state.used });
    case 'counting':
      return t('limits.counting', { count: state.soFar });
    case 'not-counted':
      return notCounted(state.problem, words);
    case 'unlimited':
    case 'unknown':
      return countNote(state.count, words);
    case 'not-included':
    case 'stated':
      return undefined;
  }
}

/** What was counted where there is no cap to hold it against. */
function countNote(count: Count, words: Words): string | undefined {
  switch (count.kind) {
    case 'counted':
      return words.t('limits.enabled', { count: count.used });
    case 'counting':
      return words.t('limits.counting', { count: count.soFar });
    case 'failed':
      return notCounted(count.problem, words);
    case 'not-asked':
      return undefined;
  }
}

function notCounted(problem: CountProblem, { t }: Words): string {
  return t(`limits.notCounted.${problem}`);
}

/** Triggers have two caps and one count, which cannot be split: both caps are said in words. */
function capsNote({ state, basic, advanced, count }: TriggersLimit, { t }: Words): string | undefined {
  // Where both say the same and it is no number, the row's own value has said it.
  if (basic.kind !== 'counted' && basic.kind === advanced.kind) return undefined;
  const caps =
    basic.kind === 'counted' && advanced.kind === 'counted'
      ? t('limits.triggers.counted', { basic: basic.max, advanced: advanced.max })
      : `${t('limits.triggers.basic', capValues(basic))}, ${t('limits.triggers.advanced', capValues(advanced))}`;
  const isSaid = state.kind === 'unlimited' || state.kind === 'unknown';
  return count.kind === 'counted' && !isSaid
    ? `${t('limits.enabled', { count: count.used })} · ${caps}`
    : caps;
}

function capValues(cap: Cap): { cap: string; max: number } {
  return { cap: cap.kind, max: cap.kind === 'counted' ? cap.max : 0 };
}

function valueText(state: LimitState, t: Words['t']): string {
  switch (state.kind) {
    case 'over':
      return t('limits.valueText.over', {
        used: state.used,
        max: state.max,
        count: state.used - state.max,
      });
    case 'reached':
      return t('limits.valueText.reached', { used: state.used, max: state.max });
    case 'near':
    case 'room':
      return t('limits.valueText.left', {
        used: state.used,
        max: state.max,
        count: state.max - state.used,
      });
    default:
      return '';
  }
}
