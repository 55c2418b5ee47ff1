import type { ContenderId } from '../contenders/contenders.ts';
import type { ClickMarks } from '../in-page/clicks.ts';
import type { Loading } from '../measure/loading.ts';
import type { OpenTickets } from '../measure/open-tickets.ts';
import type { Opening } from '../measure/opening.ts';
import type { AppId, Latency, Results } from '../results.ts';
import { figureOf, ratioOf, type Figure } from './statistics.ts';

type Samples = readonly (number | undefined)[];

/** One figure of every round's load. */
export function loads(
  { loading }: Results,
  latency: Latency,
  id: ContenderId,
  pick: (loading: Loading) => number | undefined,
): Samples {
  return loading[latency][id].map((round) => round && pick(round));
}

/** One figure of every round's opening. */
export function openings(
  { opening }: Results,
  id: AppId,
  part: keyof Opening,
  mark: keyof ClickMarks,
): Samples {
  return opening[id].map((round) => round?.[part][mark]);
}

/** One figure of every round with so many tickets open. */
export function withTickets(
  { tickets }: Results,
  id: ContenderId,
  count: number,
  pick: (open: OpenTickets) => number,
): Samples {
  return tickets[id].map((round) => {
    const open = round?.find((one) => one.tickets === count);
    return open && pick(open);
  });
}

/** What each ticket adds, in bytes, from the second count of open tickets that was looked at to the last. */
export function perFurtherTicket(
  { tickets }: Results,
  id: ContenderId,
  pick: (open: OpenTickets) => number,
): Figure | undefined {
  return measured(
    tickets[id].map((round) => {
      const last = round?.at(-1);
      const before = round?.at(-2);
      return last && before && (pick(last) - pick(before)) / (last.tickets - before.tickets);
    }),
  );
}

export function secondAgainstFirst({ secondTicket }: Results): Figure | undefined {
  return ratioOf(
    secondTicket.map((round) => round?.second),
    secondTicket.map((round) => round?.first),
  );
}

export function measured(samples: Samples): Figure | undefined {
  return figureOf(samples.filter((sample) => sample !== undefined));
}
