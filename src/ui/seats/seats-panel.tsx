import { useMemo, useState } from 'react';
import type { Agent } from '../../account/seat.ts';
import { matching, seatsOf } from '../../account/seats.ts';
import { TextField } from '../kit/text-field.tsx';
import { useNow } from '../use-now.ts';
import { useWords } from '../words.tsx';
import { SeatList } from './seat-list.tsx';

/** Who holds a seat, then who is disabled, each longest unseen first, with a search through both. */
export function SeatsPanel({ agents }: { agents: readonly Agent[] }) {
  const { t } = useWords();
  const [query, setQuery] = useState('');
  const now = useNow();
  const { held, disabled } = useMemo(() => seatsOf(agents), [agents]);
  const heldFound = useMemo(() => matching(held, query), [held, query]);
  const disabledFound = useMemo(() => matching(disabled, query), [disabled, query]);
  const isSearching = query.trim() !== '';
  return (
    <div className="stack">
      <div>
        <TextField label={t('seats.search')} isSearch value={query} onType={setQuery} />
        <p role="status" className="seat__note seats__found">
          {isSearching ? searchOutcome(heldFound.length + disabledFound.length) : null}
        </p>
      </div>
      {isSearching && heldFound.length === 0 ? null : (
        <section aria-labelledby="seats-held">
          <h3 id="seats-held" className="list-title">
            {t('seats.title')}
          </h3>
          {held.length === 0 ? <p>{t('seats.none')}</p> : null}
          <SeatList agents={heldFound} query={query} now={now} labelledBy="seats-held" />
        </section>
      )}
      {disabledFound.length === 0 ? null : (
        <section aria-labelledby="seats-disabled">
          <h3 id="seats-disabled" className="list-title">
            {t('seats.disabledTitle', { count: disabledFound.length })}
          </h3>
          <SeatList agents={disabledFound} query={query} now={now} labelledBy="seats-disabled" />
        </section>
      )}
    </div>
  );

  function searchOutcome(count: number): string {
    return count === 0 ? t('seats.noneFound', { query: query.trim() }) : t('seats.found', { count });
  }
}
