import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { eventually } from './support/eventually.ts';
import { title } from './support/plan.ts';
import { ticketTab } from './support/support-page.ts';
import { openWorkbench } from './support/workbench.ts';

/** More stops than the page and the app have together. */
const mostStops = 100;

/** Presses Tab until an element has the focus. */
async function tabTo(page: Page, element: Locator): Promise<void> {
  const hasFocus = () => element.evaluate((node) => node === document.activeElement && document.hasFocus());
  for (let stops = 0; stops < mostStops; stops += 1) {
    if (await hasFocus()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The Tab key does not get there.');
}

it('can be used from the page around it into the app and back out, by keyboard alone', async () => {
  const { page, app, requests } = await openWorkbench({ scenario: 'team', tickets: 2 });
  await app.getByRole('button', { name: 'Refresh', exact: true }).waitFor();

  await tabTo(page, ticketTab(page, 102));
  await page.keyboard.press('Enter');
  await page.getByRole('complementary', { name: 'Apps, ticket #102' }).waitFor();
  await title(app, 'Team plan').waitFor();

  const edge = page.getByRole('separator', { name: 'Width of the tray' }).and(page.locator(':visible'));
  await tabTo(page, edge);
  await page.keyboard.press('ArrowLeft');
  await eventually(() => edge.getAttribute('aria-valuenow')).toBe('336');

  const features = app.getByRole('button', { name: 'Features', exact: true });
  await tabTo(page, features);
  await page.keyboard.press('Enter');
  await app.getByText('File upload').waitFor();

  const refresh = app.getByRole('button', { name: 'Refresh', exact: true });
  await refresh.waitFor();
  await tabTo(page, refresh);
  const before = (await requests()).length;
  await page.keyboard.press('Space');
  await eventually(async () => (await requests()).length).toBeGreaterThan(before);
  await refresh.waitFor();
  expect(await refresh.evaluate((node) => node === document.activeElement), 'keeps the focus').toBe(true);

  const log = page.getByRole('button', { name: /^Messages and requests/ });
  await tabTo(page, log);
  await page.keyboard.press('Enter');
  await page.getByLabel('Filter', { exact: true }).waitFor();
});
