import { useMemo, useState } from 'react';
import type { Agent } from '../../account/seat.ts';
import { matching } from '../../account/seats.ts';
import { SmallText } from '../kit/text.tsx';
import { TextField } from '../kit/text-field.tsx';
import { useNow } from '../use-now.ts';
import { useWords } from '../words.tsx';
import { Pager } from './pager.tsx';
import type { SeatColumn } from './seat-columns.ts';
import { SeatTable } from './seat-table.tsx';
import { sortAgents, type Sort } from './sort-agents.ts';
import { TakeSeatsAlong } from './take-seats-along.tsx';

/** More rows than these take a browser long to draw and a person long to pass. */
const pageSize = 100;

/** Who holds a seat and who is disabled, in one table to sort, to search and to take along. */
export function SeatTablePanel({ agents }: { agents: readonly Agent[] }) {
  const words = useWords();
  const { t } = words;
  const [query, setQuery] = useState('');
  const [sort, setSort] = useState<Sort>({ column: 'seat', direction: 'ascending' });
  const [wantedPage, setPage] = useState(0);
  const now = useNow();
  const sorted = useMemo(() => sortAgents(agents, sort, words), [agents, sort, words]);
  const found = useMemo(() => matching(sorted, query), [sorted, query]);
  const page = Math.min(wantedPage, Math.max(0, Math.ceil(found.length / pageSize) - 1));
  const held = agents.filter(({ isEnabled }) => isEnabled).length;
  const search = (text: string) => {
    setQuery(text);
    setPage(0);
  };
  const sortBy = (column: SeatColumn) => {
    setSort(turned(sort, column));
    setPage(0);
  };
  return (
    <div className="seat-table-panel stack">
      <SmallText>{t('seatTable.counts', { held, disabled: agents.length - held })}</SmallText>
      <div className="seat-table-tools">
        <div className="seat-table-search">
          <TextField label={t('seats.search')} isSearch value={query} onType={search} />
        </div>
        <TakeSeatsAlong agents={found} />
      </div>
      <p role="status" className="seat__note seat-table-found">
        {query.trim() === '' ? null : searchOutcome()}
      </p>
      <p role="status" className="visually-hidden">
        {t('seatTable.sorted', {
          column: t(`seatTable.column.${sort.column}`),
          direction: sort.direction,
        })}
      </p>
      {found.length > pageSize ? (
        <Pager page={page} pageSize={pageSize} count={found.length} onTurn={setPage} />
      ) : null}
      {found.length === 0 ? null : (
        <SeatTable
          agents={found.slice(page * pageSize, (page + 1) * pageSize)}
          sort={sort}
          onSort={sortBy}
          now={now}
          labelledBy="seat-table-title"
        />
      )}
    </div>
  );

  function searchOutcome(): string {
    return found.length === 0
      ? t('seats.noneFound', { query: query.trim() })
      : t('seats.found', { count: found.length });
  }
}

/** A column that is sorted by turns round; another begins ascending. */
function turned(sort: Sort, column: SeatColumn): Sort {
  const isAscending = sort.column === column && sort.direction === 'ascending';
  return { column, direction: isAscending ? 'descending' : 'ascending' };
}
