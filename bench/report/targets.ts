import type { Counting } from '../measure/counting.ts';
import type { Results } from '../results.ts';
import { bytesOfApp, total } from './bytes.ts';
import { loads, perFurtherTicket, secondAgainstFirst, withTickets } from './samples.ts';
import { ratioOf } from './statistics.ts';
import type { Target } from './target-rows.ts';
import { decimal, kilobytes, megabytes } from './words.ts';

const times = (value: number) => `${decimal(value, 2)} ×`;
const kB = (value: number) => `${kilobytes(value)} KB`;
const MB = (value: number) => `${megabytes(value)} MB`;
const plain = (value: number) => decimal(value, value < 1 ? 3 : 0);

/** What this app promises of its speed, and what it is. */
export function targets(results: Results): readonly Target[] {
  return [...bytes(results), ...painting(results), ...tickets(results), ...agents(results)];
}

function bytes(results: Results): readonly Target[] {
  const { script, lazy, locales } = bytesOfApp(results);
  const largest = (sizes: readonly number[]) => Math.max(...sizes);
  return [
    {
      figure: 'First view, script without the locale, gzip',
      most: 25_000,
      value: total(script).gzip,
      write: kB,
    },
    {
      figure: 'Largest part that is loaded when opened, Garden apart, gzip',
      most: 12_000,
      value: largest(lazy.map(({ ownGzip }) => ownGzip)),
      write: kB,
    },
    {
      figure: 'Largest locale of the first view, gzip',
      most: 3_000,
      value: largest(locales.map(({ gzip }) => gzip)),
      write: kB,
    },
    { figure: 'Package', most: 1_000_000, value: results.packageSize, write: MB },
  ];
}

function painting(results: Results): readonly Target[] {
  const limits = (latency: 0 | 150 | 400, id: 'app' | 'floor' | 'react') =>
    loads(results, latency, id, ({ limits }) => limits?.paintedMs);
  const firstPaint = (id: 'app' | 'blank') => loads(results, 0, id, ({ firstPaintMs }) => firstPaintMs);
  const shifts = [0, 150, 400] as const;
  return [
    {
      figure: 'Limits painted, against the floor, 150 ms latency',
      most: 1.25,
      value: ratioOf(limits(150, 'app'), limits(150, 'floor'))?.median,
      write: times,
    },
    {
      figure: 'Limits painted, against the same source on React with Garden’s runtime, no latency',
      most: 0.6,
      value: ratioOf(limits(0, 'app'), limits(0, 'react'))?.median,
      write: times,
    },
    {
      figure: 'Limits painted in a second ticket, against the first load, 400 ms latency',
      most: 0.5,
      value: secondAgainstFirst(results)?.median,
      write: times,
    },
    {
      figure: 'First paint, against a blank iframe',
      most: 1.2,
      value: ratioOf(firstPaint('app'), firstPaint('blank'))?.median,
      write: times,
    },
    {
      figure: 'Layout shift, the worst of all loads',
      most: 0,
      value: Math.max(
        ...shifts.flatMap((latency) =>
          loads(results, latency, 'app', ({ shift }) => shift).filter((one) => one !== undefined),
        ),
      ),
      write: plain,
    },
  ];
}

function tickets(results: Results): readonly Target[] {
  const requests = (count: number) => withTickets(results, 'app', count, ({ chatRequests }) => chatRequests);
  return [
    {
      figure: 'Chat requests, 50 open tickets against one',
      most: 1,
      value: ratioOf(requests(50), requests(1))?.median,
      write: times,
    },
    {
      figure: 'Heap of a further open ticket',
      most: 500_000,
      value: perFurtherTicket(results, 'app', ({ script }) => script)?.median,
      write: MB,
    },
  ];
}

function agents({ counting, seats }: Results): readonly Target[] {
  const counted = (agents: number) => counting.find((one) => one.agents === agents);
  return [
    {
      figure: 'Counting 2,000 agents, round trips one after the other',
      most: 11,
      value: counted(2000)?.roundTrips,
      write: plain,
    },
    {
      figure: 'Heap for the counts of 20,000 agents against 2,000, bytes for each further agent (flat)',
      most: 1,
      value: perFurtherAgent(counted(2000), counted(20_000)),
      write: (bytes: number) => decimal(bytes, 1),
    },
    {
      figure: 'Opening the seats, 2,000 agents against 20',
      most: 1.5,
      value: ratioOf(seats['2000'], seats['20'])?.median,
      write: times,
    },
  ];
}

/** Not a ratio: of a few numbers, that would be one of chance. */
function perFurtherAgent(few: Counting | undefined, many: Counting | undefined): number | undefined {
  return few && many && Math.max(0, (many.heapBytes - few.heapBytes) / (many.agents - few.agents));
}
