import { buffer } from 'node:stream/consumers';
import type { Download, FrameLocator, Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually } from './support/eventually.ts';
import { row } from './support/plan.ts';
import { openWorkbench, type Opened } from './support/workbench.ts';

/** The width of Support's bar of products, beside which the page stands. */
const railWidth = 48;

/** Opens the page of its own, `width` CSS pixels wide. */
async function openPage(scenario: string, width = 1200): Promise<Opened> {
  const opened = await openWorkbench({ scenario, location: 'nav_bar', controls: 'closed' });
  await opened.page.setViewportSize({ width: width + railWidth, height: 800 });
  await seats(opened.app).waitFor();
  await eventually(() => opened.app.locator('html').evaluate(() => window.innerWidth)).toBe(width);
  return opened;
}

function seats(app: FrameLocator): Locator {
  return app.getByRole('table', { name: 'Who holds a seat', exact: true });
}

/** The names in the table, in its order. */
function names(app: FrameLocator): Promise<string[]> {
  return seats(app).locator('tbody tr > :first-child').allInnerTexts();
}

function heading(app: FrameLocator, name: string): Locator {
  return seats(app).getByRole('columnheader', { name, exact: true });
}

async function textOf(download: Download): Promise<string> {
  return (await buffer(await download.createReadStream())).toString('utf8');
}

it('opens from the bar of products and fills the pane whatever its content', async () => {
  const { app, page } = await openWorkbench({ scenario: 'agents-250', controls: 'closed' });
  await row(app, 'Agents').getByText('233 of 240').waitFor();
  await page.getByRole('button', { name: 'Chat Plan Limits', exact: true }).click();
  await seats(app).waitFor();

  const frame = page.locator('iframe:visible');
  const heights = () =>
    Promise.all([
      frame.evaluate((element) => element.clientHeight),
      frame.evaluate((element) => (element.parentElement?.clientHeight ?? 0) - 48),
    ]);
  const [height, room] = await heights();
  expect(Math.abs(height - room)).toBeLessThanOrEqual(1);
  expect(await app.locator('html').evaluate((html) => html.scrollHeight > html.clientHeight)).toBe(true);
});

describe('on a page of its own', () => {
  it('the limits stand beside the seats where there is room, and above them where there is none', async () => {
    const { app, page } = await openPage('team');
    const boxes = async () => {
      const [limits, table] = await Promise.all([row(app, 'Agents').boundingBox(), seats(app).boundingBox()]);
      if (limits === null || table === null) throw new Error('Something is not shown');
      return { isBeside: table.x >= limits.x + limits.width, isBelow: table.y >= limits.y + limits.height };
    };
    expect((await boxes()).isBeside).toBe(true);
    await page.setViewportSize({ width: 722 + railWidth, height: 800 });
    await eventually(boxes).toEqual({ isBeside: false, isBelow: true });
  });

  it.each([258, 320, 722, 1280])('nothing scrolls sideways at %i px, and the table is one', async (width) => {
    const { app } = await openPage('german', width);
    expect(await app.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
    expect(await seats(app).getByRole('columnheader').count()).toBe(5);
    const rows = await seats(app).getByRole('row').count();
    expect(await seats(app).getByRole('cell').count()).toBe((rows - 1) * 5);
  });
});

describe('the table of seats', () => {
  it('sorts by a column and back, by keyboard, and says so', async () => {
    const { app } = await openPage('team');
    expect(await names(app)).toEqual(['Amara Okafor', 'Jonathan Doe', 'Lars Eriksson']);
    expect(await heading(app, 'Seat').getAttribute('aria-sort')).toBe('ascending');

    const lastSeen = heading(app, 'Last seen in Chat');
    await lastSeen.getByRole('button').press('Enter');
    await eventually(() => names(app)).toEqual(['Lars Eriksson', 'Amara Okafor', 'Jonathan Doe']);
    expect(await lastSeen.getAttribute('aria-sort')).toBe('ascending');
    expect(await heading(app, 'Seat').getAttribute('aria-sort')).toBeNull();

    await lastSeen.getByRole('button').press('Enter');
    await eventually(() => names(app)).toEqual(['Jonathan Doe', 'Amara Okafor', 'Lars Eriksson']);
    expect(await lastSeen.getAttribute('aria-sort')).toBe('descending');
    await app
      .getByRole('status')
      .getByText('Sorted by Last seen in Chat, descending')
      .waitFor({ state: 'attached' });
  });

  it('shows 2,000 agents by the hundred, and sorts and searches all of them', async () => {
    const { app } = await openPage('agents-2000');
    await app.getByText('1–100 of 2,000', { exact: true }).waitFor();
    const pages = app.getByRole('navigation', { name: 'Pages of the list' });
    await pages.getByRole('button', { name: 'Next' }).click();
    await app.getByText('101–200 of 2,000', { exact: true }).waitFor();
    expect(await names(app)).toHaveLength(100);

    await heading(app, 'Role').getByRole('button').click();
    await app.getByText('1–100 of 2,000', { exact: true }).waitFor();
    expect((await names(app)).slice(0, 2)).toEqual(['Ingrid Andersen', 'Tariq Haddad']);

    await app.getByRole('searchbox', { name: 'Search by name or email' }).fill('tariq administrator@');
    await app.getByText('1 agent found', { exact: true }).waitFor();
    expect(await names(app)).toEqual(['Tariq Haddad']);
    expect(await pages.count()).toBe(0);

    await app.getByRole('searchbox', { name: 'Search by name or email' }).fill('nobody of that name');
    await app.getByText('Nobody matches “nobody of that name”.', { exact: true }).waitFor();
    expect(await seats(app).count()).toBe(0);
  });

  it('can be downloaded as it is sorted and searched, with no cell that a spreadsheet runs', async () => {
    const { app, page, act } = await openPage('team');
    await act({ kind: 'agent-changed', id: 103, changes: { display_name: '=HYPERLINK("//x","a")\nJr.' } });
    await app.getByRole('button', { name: 'Refresh', exact: true }).click();
    await seats(app).getByText('=HYPERLINK').waitFor();
    await app.getByRole('searchbox', { name: 'Search by name or email' }).fill('@example.com');
    await heading(app, 'Name').getByRole('button').click();

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      app.getByRole('button', { name: 'Download CSV', exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^chat-seats-\d{4}-\d\d-\d\d\.csv$/);
    const [mark, ...lines] = (await textOf(download)).split(/(?<=^\ufeff)|\r\n/);
    expect(mark).toBe('\ufeff');
    expect(lines.map((line) => line.replace(/"\d{4}-[^"]*Z"$/, 'TIME'))).toEqual([
      '"Name","Email","Role","Seat","Last seen in Chat"',
      `"'=HYPERLINK(""//x"",""a"")\nJr.","agent@example.com","Agent","Disabled",TIME`,
      '"Amara Okafor","administrator@example.com","Administrator","Holds a seat",TIME',
      '"Jonathan Doe","owner@example.com","Owner","Holds a seat",TIME',
      '',
    ]);
    await app.getByRole('status').getByText(download.suggestedFilename()).waitFor();
    expect(await app.getByRole('button', { name: 'Copy as CSV', exact: true }).isVisible()).toBe(true);
  });
});
