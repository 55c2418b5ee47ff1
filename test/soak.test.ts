import { inject, it } from 'vitest';
import { button } from './support/billing.ts';
import { eventually } from './support/eventually.ts';
import { drawn } from './support/drawn.ts';
import { readHoldings, type Holdings } from './support/instruments.ts';
import { row } from './support/plan.ts';
import { ticketTab } from './support/support-page.ts';
import { openWorkbench, type Opened } from './support/workbench.ts';

/** What the page held on to after so many rounds. */
export type Reading = Holdings & { readonly rounds: number };

declare module 'vitest' {
  export interface ProvidedContext {
    /** A round is an activation and a refresh. */
    soakRounds: number;
  }
  interface TaskMeta {
    soak?: readonly Reading[];
  }
}

const tickets = [101, 102];
/** What a first use leaves behind, such as a language's rules for numbers, is left by then. */
const warmUpRounds = 10;
const readingEvery = 100;
/** What may run at one reading and not at another. */
const timersUnderWay = 2;
/** Longer than a picture serves, so that each activation loads, and than the account counts requests. */
const staleAfterMs = 61_000;

async function passTime({ act, page }: Opened): Promise<void> {
  await act({ kind: 'time-passed', ms: staleAfterMs });
  for (const frame of page.frames()) {
    await frame.evaluate((ms) => window.instruments?.passTime(ms), staleAfterMs);
  }
}

it(
  'holds on to no more listeners and timers, however often it is activated and refreshed',
  { timeout: 7_200_000 },
  async ({ task }) => {
    const rounds = inject('soakRounds');
    const opened = await openWorkbench(
      { scenario: 'nearly-full', tickets: tickets.length },
      { instruments: 'installed' },
    );
    const { page, app } = opened;
    const devTools = await page.context().newCDPSession(page);
    const seeAll = async () => {
      await row(app, 'Agents').getByText('9 of 10').waitFor();
      await button(app, 'Refresh').waitFor();
    };
    const round = async (ticket: number) => {
      await passTime(opened);
      await ticketTab(page, ticket).click();
      await seeAll();
      await button(app, 'Refresh').click();
      await drawn(app);
      await seeAll();
    };

    const readings: Reading[] = [];
    for (let done = 1; done <= rounds; done += 1) {
      await round(tickets[done % tickets.length] ?? 0);
      if (done === warmUpRounds || done % readingEvery === 0 || done === rounds) {
        readings.push({ rounds: done, ...(await readHoldings(page, devTools)) });
      }
    }
    task.meta.soak = readings;
    const [first] = readings;
    // At a reading a timer or two are under way, such as that of "Updated a minute ago"; one more each round is far more.
    const more = async () => {
      const { listeners, timers } = await readHoldings(page, devTools);
      return {
        listeners: Math.max(0, listeners - (first?.listeners ?? 0)),
        timers: Math.max(0, timers - (first?.timers ?? 0) - timersUnderWay),
      };
    };
    await eventually(more, 'more than after the first rounds').toEqual({ listeners: 0, timers: 0 });
  },
);
