import type { Results } from '../results.ts';
import { fileTable, firstViewBytesTable } from './bytes-tables.ts';
import { table } from './table.ts';
import {
  countingTable,
  firstViewTable,
  limitsTable,
  openingTable,
  secondTicketTable,
  ticketsTable,
  wayTable,
} from './tables.ts';
import { targetRow } from './target-rows.ts';
import { targets } from './targets.ts';
import { decimal } from './words.ts';

/** All that was measured, in Markdown. */
export function report(results: Results): string {
  const { machine, slowDown, failures } = results;
  const rounds = results.loading[0].app.length;
  return [
    `${machine}. The processor of the app’s frame was slowed down; the same loop took ${decimal(slowDown, 1)} times as long. ${rounds} rounds; where there is a range, it is that of the middle half.`,
    table(['Figure', 'value', 'target', ''], targets(results).map(targetRow)),
    limitsTable(results),
    wayTable(results),
    firstViewTable(results),
    openingTable(results),
    secondTicketTable(results),
    ticketsTable(results),
    countingTable(results),
    firstViewBytesTable(results),
    fileTable(results),
    ...failures.map((failure) => `Not measured: ${failure}.`),
  ].join('\n\n');
}
