import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { eventually } from './support/eventually.ts';
import { title } from './support/plan.ts';
import { ticketTab } from './support/support-page.ts';
import { openWorkbench } from './support/workbench.ts';

/** Keeps every height that a frame was given, in CSS pixels, from now on. */
async function watchHeights(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(() => {
    const heights: number[] = [];
    const frames = document.querySelectorAll('iframe');
    const watcher = new MutationObserver(() => {
      for (const frame of frames) heights.push(Number.parseFloat(frame.style.height));
    });
    for (const frame of frames) watcher.observe(frame, { attributeFilter: ['style'] });
    Object.assign(window, { heights });
  });
  return () => page.evaluate<number[]>('heights');
}

it('makes the tray as high as what is in it, again when a section is opened, and never collapses', async () => {
  const { app, page } = await openWorkbench({ scenario: 'team', viewer: 'owner' });
  const frame = page.locator('iframe:visible');
  const frameHeight = () => frame.evaluate((element) => element.clientHeight);
  const missing = async () =>
    (await app.locator('#app').evaluate((element) => Math.ceil(element.getBoundingClientRect().height))) -
    (await frameHeight());

  await app.getByRole('button', { name: 'Refresh', exact: true }).waitFor();
  await eventually(missing).toBe(0);
  const closed = await frameHeight();

  await app.getByRole('button', { name: 'Features', exact: true }).click();
  await app.getByText('File upload').waitFor();
  await eventually(missing).toBe(0);
  expect(await frameHeight()).toBeGreaterThan(closed);

  const heights = await watchHeights(page);
  await page.getByRole('button', { name: 'Add ticket' }).click();
  await title(app, 'Team plan').waitFor();
  await ticketTab(page, 101).click();
  await page.getByRole('complementary', { name: 'Apps, ticket #101' }).waitFor();
  await page.getByRole('button', { name: 'Collapse the app' }).click();
  await page.getByRole('button', { name: 'Expand the app' }).click();
  await app.getByRole('button', { name: 'Refresh', exact: true }).waitFor();
  await eventually(missing).toBe(0);
  expect(Math.min(closed, ...(await heights()))).toBe(closed);

  await app.getByRole('button', { name: 'Features', exact: true }).click();
  await eventually(frameHeight).toBe(closed);
});
