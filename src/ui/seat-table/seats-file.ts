import type { Agent } from '../../account/seat.ts';
import type { Words } from '../../i18n/words.ts';
import { csvOf } from './csv.ts';
import { cellText, seatColumns, type SeatColumn } from './seat-columns.ts';

/** The agents in the order given, under the table's headings. Times are in UTC, as ISO 8601 writes them. */
export function seatsCsv(agents: readonly Agent[], words: Words): string {
  const headings = seatColumns.map((column) => words.t(`seatTable.column.${column}`));
  return csvOf([headings, ...agents.map((agent) => seatColumns.map((column) => cell(agent, column, words)))]);
}

/** `now` is in milliseconds since the epoch. */
export function seatsFileName(now: number): string {
  return `chat-seats-${new Date(now).toISOString().slice(0, 10)}.csv`;
}

function cell(agent: Agent, column: SeatColumn, words: Words): string {
  if (column !== 'lastSeen') return cellText(agent, column, words);
  return agent.lastSeenAt === undefined ? '' : new Date(agent.lastSeenAt).toISOString().slice(0, 19) + 'Z';
}
