import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually } from './support/eventually.ts';
import { row, title } from './support/plan.ts';
import { requestsTo } from './support/requests.ts';
import { ticketTab } from './support/support-page.ts';
import { openWorkbench } from './support/workbench.ts';

const seconds = (count: number) => count * 1000;

/** A ticket in front of which Chat is set up as a test needs it: the place before it asks for no plan. */
async function openBeforeTicket(scenario: string) {
  const opened = await openWorkbench({ scenario, location: 'user_sidebar' }, { clock: 'driven' });
  await opened.app.getByRole('status').getByText('Holds a Chat seat').waitFor();
  return opened;
}

const addTicket = (page: Page) => page.getByRole('button', { name: 'Add ticket' }).click();

const tooMany = (retryAfter: string) => ({
  path: '/api/v2/chat/*',
  status: 429,
  headers: { 'retry-after': retryAfter },
});

describe('when Chat takes no more requests', () => {
  it.each([
    {
      told: 'in seconds',
      header: () => '120',
      areHeadersReadable: true,
      earlyMs: seconds(40),
      waitMs: seconds(120),
    },
    {
      told: 'by a date',
      header: () => new Date(Date.now() + seconds(120)).toUTCString(),
      areHeadersReadable: true,
      earlyMs: seconds(40),
      waitMs: seconds(120),
    },
    { told: 'unreadably', header: () => '120', areHeadersReadable: false, earlyMs: 0, waitMs: seconds(30) },
  ])(
    'says so, and asks again by itself at the time it was told $told, but not before',
    async ({ header, areHeadersReadable, earlyMs, waitMs }) => {
      const opened = await openBeforeTicket('team');
      const { app, page, change } = opened;
      const asked = async () => (await requestsTo(opened, '/account')).length;
      if (!areHeadersReadable) await page.getByLabel('The app may read response headers').uncheck();
      await change({ faults: [tooMany(header())] });
      await addTicket(page);
      await title(app, 'Too many requests').waitFor();
      await app.getByText(/It answers again at \d{1,2}:\d\d(:\d\d)?\s[AP]M\./).waitFor();
      expect(await asked(), 'ZAF does not try again either').toBe(1);

      await change({ faults: [] });
      await page.clock.fastForward(earlyMs);
      await title(app, 'Too many requests').waitFor();
      expect(await asked()).toBe(1);
      await page.clock.fastForward(waitMs);
      await row(app, 'Agents').getByText('2 of 2').waitFor();
      expect(await asked()).toBe(2);
    },
  );

  it('keeps the other counts while the list of agents waits, and goes on with it at the time', async () => {
    const { app, page, change } = await openBeforeTicket('agents-250');
    await change({
      faults: [{ ...tooMany('120'), path: '/api/v2/chat/agents', after: 1 }],
    });
    await addTicket(page);
    await row(app, 'Agents').getByText('Not counted yet: too many requests').waitFor();
    await app.getByText(/^Zendesk Chat takes more requests at \d{1,2}:\d\d/).waitFor();
    await row(app, 'Goals').getByRole('meter').waitFor();

    await change({ faults: [] });
    await page.clock.fastForward(seconds(120));
    await row(app, 'Agents').getByText('233 of 240').waitFor();
  });

  it('asks nothing while it is hidden, also when the time has come, and at once when it is shown', async () => {
    const opened = await openBeforeTicket('team');
    const { app, page, change } = opened;
    await change({ faults: [tooMany('120')] });
    await addTicket(page);
    await title(app, 'Too many requests').waitFor();
    await page.getByRole('button', { name: 'Collapse the app' }).and(page.locator(':visible')).click();

    await change({ faults: [] });
    await page.clock.fastForward(seconds(300));
    await page.clock.runFor(seconds(1));
    expect(await requestsTo(opened, '/account')).toHaveLength(1);
    await page.getByRole('button', { name: 'Expand the app' }).click();
    await row(app, 'Agents').getByText('2 of 2').waitFor();
    expect(await requestsTo(opened, '/account')).toHaveLength(2);
  });
});

it('stays under 60 requests a minute, also when the next ticket counts everything again', async () => {
  const { app, page, requests } = await openWorkbench(
    { scenario: 'agents-2000', tickets: 2 },
    { clock: 'driven' },
  );
  const refresh = app.getByRole('button', { name: 'Refresh', exact: true });
  const mostInAMinute = 50;
  await refresh.waitFor();
  expect(2 * (await requests()).length, 'two loads are too many').toBeGreaterThan(mostInAMinute);

  await ticketTab(page, 102).click();
  await row(app, 'Agents').getByText('1,812 of 2,000').waitFor();
  await refresh.click();
  await eventually(async () => (await requests()).length).toBe(mostInAMinute);
  await app.getByRole('button', { name: 'Refreshing', exact: true }).waitFor();
  expect(await requests()).toHaveLength(mostInAMinute);

  await page.clock.fastForward(seconds(61));
  await refresh.waitFor();
  await row(app, 'Agents').getByText('1,812 of 2,000').waitFor();
});
