import type { ReactNode } from 'react';
import type { Limit, LimitName } from '../../account/limits.ts';
import { useWords } from '../words.tsx';
import { LimitRow, type LimitAside } from './limit-row.tsx';

/**
 * The six limits, in the order in which they always stand. `aside` is what else a row says in its note, `below`
 * what else it holds.
 */
export function LimitList({
  limits,
  aside,
  below,
}: {
  limits: readonly Limit[];
  aside?: Readonly<Partial<Record<LimitName, LimitAside>>>;
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
          <LimitRow key={limit.name} limit={limit} aside={aside?.[limit.name]}>
            {below?.[limit.name]}
          </LimitRow>
        ))}
      </ul>
    </section>
  );
}
