import { expect, it } from 'vitest';
import { button } from '../support/billing.ts';
import { drawn } from '../support/drawn.ts';
import { passMinute } from '../support/pass-minute.ts';
import { row } from '../support/plan.ts';
import { ticketTab } from '../support/support-page.ts';
import { openWorkbench, type ApiRequest, type Opened } from '../support/workbench.ts';

const tickets = Array.from({ length: 50 }, (_, index) => 101 + index);

async function seeAll({ app }: Opened): Promise<void> {
  await row(app, 'Agents').getByText('1,812 of 2,000').waitFor();
  await button(app, 'Refresh').waitFor();
}

/** The most requests in any 60 seconds. */
function mostInAMinute(requests: readonly ApiRequest[]): number {
  return Math.max(
    ...requests.map(({ at: end }) => requests.filter(({ at }) => at > end - 60_000 && at <= end).length),
  );
}

it(
  'keeps fifty tickets of a busy account right with less than 60 requests a minute',
  { timeout: 600_000 },
  async () => {
    const opened = await openWorkbench(
      { scenario: 'busy-account', tickets: tickets.length },
      { clock: 'driven' },
    );
    const { app, page, requests } = opened;
    const untilThen = app.getByText(/It answers again at|Zendesk Chat takes more requests at/);
    await seeAll(opened);
    const forOneLoad = (await requests()).length;

    for (const ticket of tickets) {
      await ticketTab(page, ticket).click();
      await seeAll(opened);
      if (ticket % 10 !== 0) continue;
      // What others leave of the account's limit is not enough for one more in the same minute.
      await button(app, 'Refresh').click();
      await drawn(app);
      await button(app, 'Refresh').waitFor();
      await passMinute(opened);
      await untilThen.waitFor({ state: 'detached' });
      await seeAll(opened);
    }

    const sent = await requests();
    expect(sent.filter(({ status }) => status === 429).length, 'refused').toBeGreaterThan(0);
    expect(mostInAMinute(sent)).toBeLessThan(60);
    expect(sent.length, 'a load at first, and two for each refresh').toBeLessThanOrEqual(11 * forOneLoad);
    for (const ticket of tickets) {
      await ticketTab(page, ticket).click();
      await seeAll(opened);
    }
    expect(await requests(), 'nothing more for what all tickets know').toHaveLength(sent.length);
  },
);
