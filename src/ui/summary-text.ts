import type { Limit } from '../account/limits.ts';
import { summarise } from '../account/summary.ts';
import type { Words } from '../i18n/words.ts';

/** The sum of the limits as a sentence; `undefined` where nothing can be compared. */
export function summaryText(limits: readonly Limit[], { t, list }: Words): string | undefined {
  const summary = summarise(limits);
  if (summary === undefined) return undefined;
  if (!('names' in summary)) return t(`summary.${summary.kind}`);
  const names = summary.names.map((name) => t(`limits.name.${name}`));
  return t('summary.which', {
    summary: t(`summary.${summary.kind}`, { count: names.length }),
    limits: list(names),
  });
}
