import type { Limit } from '../../account/limits.ts';
import type { Words } from '../../i18n/words.ts';
import type { Picture } from '../../store/picture.ts';
import { limitWords } from '../limits/limit-words.ts';
import { planTitle } from '../plan-title.ts';
import { summaryText } from '../summary-text.ts';

/**
 * The plan and its limits as plain text, to be read by anybody: no key, no billing, nobody's name. One line
 * each for the plan, the sum, every limit, and when it was so.
 */
export function reportText(
  { account, loadedAt }: Pick<Picture, 'account' | 'loadedAt'>,
  limits: readonly Limit[],
  words: Words,
): string {
  const { t, date, time } = words;
  return [
    t('share.title', { plan: planTitle(account, words) }),
    summaryText(limits, words),
    ...limits.map((limit) => limitLine(limit, words)),
    t('share.asOf', { date: date(loadedAt), time: time(loadedAt) }),
  ]
    .filter((line) => line !== undefined)
    .map(asOneLine)
    .join('\n');
}

function limitLine(limit: Limit, words: Words): string {
  const { value, note, caps, valueText } = limitWords(limit, words);
  // The words for a meter say the value and its note in one.
  const said = (valueText === '' ? [value, note, caps] : [valueText, caps]).filter(
    (part) => part !== undefined,
  );
  return words.t('share.limit', { limit: words.t(`limits.name.${limit.name}`), state: said.join(' · ') });
}

/** A plan's name is the API's and may hold anything. */
function asOneLine(line: string): string {
  return line.replace(/\s+/g, ' ').trim();
}
