import type { ReactNode } from 'react';
import type { Limit, LimitName } from '../../account/limits.ts';
import { useWords } from '../words.tsx';
import { LimitRow } from './limit-row.tsx';

/** The six limits, in the order in which they always stand. `below` is what else a row holds. */
export function LimitList({
  limits,
  below,
}: {
  limits: readonly Limit[];
  below?: Readonly<Partial<Record<LimitName, ReactNode>>>;
}) {
  const { t } = useWords();
  return (
    <section aria-labelledby="limits-title">
      <h2 id="limits-title" className="visually-hidden">
        {t('limits.title')}
      </h2>
      <ul className="limits">
        {limits.map((limit) => (
          <LimitRow key={limit.name} limit={limit}>
            {below?.[limit.name]}
          </LimitRow>
        ))}
      </ul>
    </section>
  );
}
