import { contenderNames, type ContenderId } from '../contenders/contenders.ts';
import type { WayToLimits } from '../measure/loading.ts';
import type { OpenTickets } from '../measure/open-tickets.ts';
import { latencies, type AppId, type Results } from '../results.ts';
import { loads, measured, openings, perFurtherTicket, withTickets } from './samples.ts';
import { ratioOf } from './statistics.ts';
import { table } from './table.ts';
import { decimal, kilobytes, median, megabytes, ratioAndSpread, spread, times } from './words.ts';

const withLimits: readonly ContenderId[] = ['app', 'floor', 'garden', 'react'];
const all: readonly ContenderId[] = [...withLimits, 'blank'];
const apps: readonly AppId[] = ['app', 'garden', 'react'];

/** When all limits are on screen, against the floor. */
export function limitsTable(results: Results): string {
  const painted = (id: ContenderId, latency: (typeof latencies)[number]) =>
    loads(results, latency, id, ({ limits }) => limits?.paintedMs);
  return table(
    ['Limits painted: against the floor · ms', ...latencies.map((latency) => `${latency} ms latency`)],
    withLimits.map((id) => [
      contenderNames[id],
      ...latencies.map((latency) =>
        ratioAndSpread(
          ratioOf(painted(id, latency), painted('floor', latency)),
          measured(painted(id, latency)),
        ),
      ),
    ]),
  );
}

/** Data before views: what a load is at, in milliseconds from the beginning of its frame. */
export function wayTable(results: Results): string {
  const at = (id: ContenderId, part: keyof WayToLimits) =>
    spread(measured(loads(results, 150, id, ({ limits }) => limits?.[part])));
  return table(
    ['ms since the frame began, 150 ms latency', 'first request', 'views on screen', 'limits painted'],
    apps.map((id) => [contenderNames[id], at(id, 'firstRequestMs'), at(id, 'headedMs'), at(id, 'paintedMs')]),
  );
}

/** The first view without latency. */
export function firstViewTable(results: Results): string {
  const of = (id: ContenderId, pick: Parameters<typeof loads>[3]) => loads(results, 0, id, pick);
  return table(
    [
      'First view',
      'first paint: against blank · ms',
      'script, ms of processor',
      'files',
      'KB, Brotli',
      'host messages',
      'Chat requests',
      'layout shift',
    ],
    all.map((id) => [
      contenderNames[id],
      ratioAndSpread(
        ratioOf(
          of(id, ({ firstPaintMs }) => firstPaintMs),
          of('blank', ({ firstPaintMs }) => firstPaintMs),
        ),
        measured(of(id, ({ firstPaintMs }) => firstPaintMs)),
      ),
      spread(measured(of(id, ({ scriptMs }) => scriptMs))),
      median(measured(of(id, ({ files }) => files.length))),
      median(measured(of(id, ({ files }) => files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000)), 1),
      median(measured(of(id, ({ hostMessages }) => hostMessages))),
      median(measured(of(id, ({ chatRequests }) => chatRequests))),
      median(measured(of(id, ({ shift }) => shift)), 3),
    ]),
  );
}

/** What a press leads to. */
export function openingTable(results: Results): string {
  return table(
    ['Opening: ms', 'seats, next paint', 'seats on screen', 'form, next paint', 'form on screen'],
    apps.map((id) => [
      contenderNames[id],
      spread(measured(openings(results, id, 'seats', 'nextPaintMs'))),
      spread(measured(openings(results, id, 'seats', 'shownMs'))),
      spread(measured(openings(results, id, 'form', 'nextPaintMs'))),
      spread(measured(openings(results, id, 'form', 'shownMs'))),
    ]),
  );
}

/** What many open tickets cost. */
export function ticketsTable(results: Results): string {
  const scriptOf = ({ script }: OpenTickets) => script;
  const heapWith = (id: ContenderId, count: number) =>
    megabytes(measured(withTickets(results, id, count, scriptOf))?.median);
  const requestsWith = (id: ContenderId, count: number) =>
    median(measured(withTickets(results, id, count, ({ chatRequests }) => chatRequests)));
  return table(
    [
      'Open tickets: heap, MB',
      'each further one',
      '1 open',
      '10 open',
      '50 open',
      'page’s objects, each further one',
      'Chat requests with 1',
      'with 50',
    ],
    all.map((id) => [
      contenderNames[id],
      megabytes(perFurtherTicket(results, id, scriptOf)?.median),
      heapWith(id, 1),
      heapWith(id, 10),
      heapWith(id, 50),
      megabytes(perFurtherTicket(results, id, ({ page }) => page)?.median),
      requestsWith(id, 1),
      requestsWith(id, 50),
    ]),
  );
}

export function secondTicketTable({ secondTicket, seats }: Results): string {
  const first = secondTicket.map((round) => round?.first);
  const second = secondTicket.map((round) => round?.second);
  return table(
    ['This app: ms', 'against the other', 'one', 'other'],
    [
      [
        'limits painted, second ticket and first load, 400 ms latency',
        times(ratioOf(second, first)),
        spread(measured(second)),
        spread(measured(first)),
      ],
      [
        'seats on screen, 2,000 agents and 20',
        times(ratioOf(seats['2000'], seats['20'])),
        spread(measured(seats['2000'])),
        spread(measured(seats['20'])),
      ],
    ],
  );
}

export function countingTable({ counting }: Results): string {
  return table(
    ['Counting agents', 'round trips one after the other', 'requests', 'heap for the counts, KB'],
    counting.map(({ agents, roundTrips, requests, heapBytes }) => [
      decimal(agents, 0),
      decimal(roundTrips, 0),
      decimal(requests, 0),
      kilobytes(heapBytes),
    ]),
  );
}
