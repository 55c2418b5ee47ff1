import type { Browser } from 'playwright-core';
import { makePackage } from '../build/package/make-package.ts';
import { appIds, type ContenderId, type Contenders } from './contenders/contenders.ts';
import { describeMachine } from './machine.ts';
import { measureCounting } from './measure/counting.ts';
import { fileSizes } from './measure/file-sizes.ts';
import { measureLoading } from './measure/loading.ts';
import { measureOpening, measureSeats } from './measure/opening.ts';
import { measureOpenTickets } from './measure/open-tickets.ts';
import { twentyAgents, twoThousandAgents } from './measure/scenarios.ts';
import { measureSecondTicket } from './measure/second-ticket.ts';
import { assertSlowedDown } from './measure/slow-down.ts';
import type { Latency, Loadings, Results } from './results.ts';
import { inRounds, type RoundsParts } from './rounds.ts';

/** How often each thing is measured. */
export interface Repeats {
  readonly loading: number;
  readonly others: number;
  readonly tickets: number;
}

/** How many times slower the processor is for the app's frame, as on a slow office computer. */
const rate = 4;
const ids: readonly ContenderId[] = ['app', 'floor', 'garden', 'react', 'blank'];

export async function measureAll(
  browser: Browser,
  contenders: Contenders,
  repeats: Repeats,
  say: (text: string) => void,
): Promise<Results> {
  const failures: string[] = [];
  const onFailure = (what: string, error: unknown) => {
    failures.push(
      `${what}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`,
    );
  };
  const rounds = (count: number): RoundsParts => ({ count, say, onFailure });

  const slowDown = await assertSlowedDown(browser, contenders.blank, rate);
  const loadingAt = (latency: Latency): Promise<Loadings> =>
    inRounds(rounds(repeats.loading), `loading at ${latency} ms`, ids, (id) =>
      measureLoading(browser, contenders[id], { latency, rate }),
    );
  const loading = { 0: await loadingAt(0), 150: await loadingAt(150), 400: await loadingAt(400) };
  const opening = await inRounds(rounds(repeats.others), 'opening seats and form', appIds, (id) =>
    measureOpening(browser, contenders[id], rate),
  );
  const { second } = await inRounds(rounds(repeats.others), 'a second ticket', ['second'], () =>
    measureSecondTicket(browser, contenders.app, { latency: 400, rate }),
  );
  const seats = await inRounds(
    rounds(repeats.others),
    'opening few and many seats',
    ['20', '2000'],
    (agents) =>
      measureSeats(browser, contenders.app, agents === '20' ? twentyAgents : twoThousandAgents, rate),
  );
  const tickets = await inRounds(rounds(repeats.tickets), 'many tickets', ids, (id) =>
    // Each ticket of the floor asks for itself, and the account would refuse the fiftieth.
    measureOpenTickets(browser, contenders[id], id === 'floor' ? [1, 10] : [1, 10, 50]),
  );
  const counting = [];
  for (const agents of [20, 200, 2_000, 20_000]) counting.push(await measureCounting(agents));
  return {
    machine: describeMachine({ browserVersion: browser.version(), now: new Date() }),
    slowDown,
    loading,
    opening,
    secondTicket: second,
    seats,
    tickets,
    counting,
    sizes: {
      app: await fileSizes(contenders.app.folder),
      floor: await fileSizes(contenders.floor.folder),
      garden: await fileSizes(contenders.garden.folder),
      react: await fileSizes(contenders.react.folder),
      blank: await fileSizes(contenders.blank.folder),
    },
    metafile: contenders.app.metafile,
    packageSize: (await makePackage()).zip.length,
    failures,
  };
}
