import type { Agent } from '../../account/seat.ts';
import { useWords } from '../words.tsx';
import { cellText, seatColumns, type SeatColumn, type TextColumn } from './seat-columns.ts';
import type { Sort } from './sort-agents.ts';

interface SeatTableProps {
  agents: readonly Agent[];
  sort: Sort;
  onSort: (column: SeatColumn) => void;
  /** Milliseconds since the epoch. */
  now: number;
  /** The id of the table's name. */
  labelledBy: string;
}

/**
 * The agents as a table. Where it is narrow its parts are laid out as blocks, which takes their meaning from them
 * in some browsers; so each says what it is.
 */
export function SeatTable({ agents, sort, onSort, now, labelledBy }: SeatTableProps) {
  return (
    <table className="seat-table" role="table" aria-labelledby={labelledBy}>
      <thead role="rowgroup">
        <tr role="row">
          {seatColumns.map((column) => (
            <SortHeader key={column} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {agents.map((agent) => (
          <SeatTableRow key={agent.id} agent={agent} now={now} />
        ))}
      </tbody>
    </table>
  );
}

function SortHeader({
  column,
  sort,
  onSort,
}: { column: SeatColumn } & Pick<SeatTableProps, 'sort' | 'onSort'>) {
  const { t } = useWords();
  return (
    <th scope="col" role="columnheader" {...(sort.column === column ? { 'aria-sort': sort.direction } : {})}>
      <button type="button" className="sort" onClick={() => onSort(column)}>
        {t(`seatTable.column.${column}`)}
      </button>
    </th>
  );
}

function SeatTableRow({ agent, now }: { agent: Agent; now: number }) {
  const { t, relativeTime } = useWords();
  const { lastSeenAt } = agent;
  return (
    <tr role="row">
      <TextCell agent={agent} column="name" className="seat-table__name" />
      <TextCell agent={agent} column="email" />
      <TextCell agent={agent} column="role" className="seat-table__short" />
      <TextCell
        agent={agent}
        column="seat"
        className={agent.isEnabled ? 'seat-table__short' : 'seat-table__short seat-table__note'}
      />
      <td role="cell" className="seat-table__short" data-label={t('seatTable.column.lastSeen')}>
        {lastSeenAt === undefined ? t('seatTable.never') : relativeTime(Math.min(lastSeenAt, now), now)}
      </td>
    </tr>
  );
}

function TextCell({ agent, column, className }: { agent: Agent; column: TextColumn; className?: string }) {
  const words = useWords();
  return (
    <td
      role="cell"
      className={className}
      data-label={column === 'name' ? undefined : words.t(`seatTable.column.${column}`)}
    >
      <bdi>{cellText(agent, column, words)}</bdi>
    </td>
  );
}
