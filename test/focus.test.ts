import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { button, openBilling, startEdit } from './support/billing.ts';
import { eventually } from './support/eventually.ts';
import { hasFocus } from './support/focus.ts';
import { row, title } from './support/plan.ts';
import { opened, openWorkbench } from './support/workbench.ts';

const agentsFault = (status: number) => ({ faults: [{ path: '/api/v2/chat/agents', status }] });

/** Where the next press of Tab leads. */
async function expectNextStop(page: Page, control: Locator): Promise<void> {
  await page.keyboard.press('Tab');
  expect(await hasFocus(control)).toBe(true);
}

it.each(['Show who holds a seat', 'Features', 'Refresh', 'Copy as text'])(
  'stays on “%s” when another window brings news, and when its own refresh does',
  async (name) => {
    const { app, page, requests } = await openWorkbench({ scenario: 'team' });
    const control = button(app, name);
    await button(app, 'Refresh').waitFor();
    const window = await page.context().newPage();
    await window.goto(page.url());
    const other = opened(window);
    await button(other.app, 'Refresh').waitFor();
    await control.focus();
    const asked = (await requests()).length;

    await other.act({ kind: 'plan-changed', changes: { max_agents: 7 } });
    await button(other.app, 'Refresh').click();
    await row(app, 'Agents').getByText('2 of 7').waitFor();
    expect(await requests(), 'asked by the other window').toHaveLength(asked);
    expect(await hasFocus(control)).toBe(true);
  },
);

it('stays where it is while the agents are counted, and when they are', async () => {
  const { app } = await openWorkbench({ scenario: 'agents-250', latency: 400 });
  const show = button(app, 'Show who holds a seat');
  await show.focus();
  await row(app, 'Agents').getByText('233 of 240').waitFor();
  await button(app, 'Refresh').waitFor();
  expect(await hasFocus(show)).toBe(true);
});

it('goes on at the plan where a problem and its button are gone, and back', async () => {
  const { app, page, change } = await openWorkbench({ scenario: 'offline' });
  await button(app, 'Try again').focus();
  await change({ faults: [] });
  await page.keyboard.press('Enter');
  await title(app, 'Team plan').waitFor();
  await expectNextStop(page, button(app, 'Show who holds a seat'));

  await button(app, 'Refresh').focus();
  await change({ faults: [{ path: '/api/v2/chat/*', status: 403 }] });
  await page.keyboard.press('Enter');
  await title(app, 'For Chat administrators').waitFor();
  await expectNextStop(page, button(app, 'Check again'));
});

it('stays at the button that opens and closes the seats, and in the list when it was asked for again', async () => {
  const { app, page, change } = await openWorkbench({ scenario: 'team' });
  const show = button(app, 'Show who holds a seat');
  const search = app.getByLabel('Search by name or email');
  await button(app, 'Refresh').waitFor();
  await show.focus();
  await page.keyboard.press('Enter');
  await search.waitFor();
  expect(await hasFocus(show)).toBe(true);
  await page.keyboard.press('Enter');
  await search.waitFor({ state: 'detached' });
  expect(await hasFocus(show)).toBe(true);

  await page.reload();
  await button(app, 'Refresh').waitFor();
  await change(agentsFault(500));
  await show.click();
  await app.getByText('The agents could not be loaded.').waitFor();
  await button(app, 'Try again').focus();
  await change({ faults: [] });
  await page.keyboard.press('Enter');
  await search.waitFor();
  await expectNextStop(page, show);
});

it('goes on at the limits where the list that it was in may not be read any more', async () => {
  const { app, page } = await openWorkbench({ scenario: 'team' });
  await button(app, 'Refresh').waitFor();
  const window = await page.context().newPage();
  await window.goto(page.url());
  const other = opened(window);
  await button(other.app, 'Refresh').waitFor();
  const show = button(app, 'Show who holds a seat');
  await show.focus();

  await other.change(agentsFault(403));
  await button(other.app, 'Refresh').click();
  await show.waitFor({ state: 'detached' });
  await expectNextStop(page, button(app, 'Features'));
});

it('goes on at the screen where a draft that was kept is thrown away', async () => {
  const { app, page, billing, change } = await openBilling();
  await startEdit(billing, { City: 'East Fiction' });
  await change({ faults: [{ path: '/api/v2/chat/*', status: 403 }] });
  await button(app, 'Refresh').click();
  await title(app, 'For Chat administrators').waitFor();
  await button(app, 'Discard').focus();
  await page.keyboard.press('Enter');
  await button(app, 'Discard').waitFor({ state: 'detached' });
  await expectNextStop(page, button(app, 'Check again'));
});

it('is not taken from the page around', async () => {
  const { app, page } = await openWorkbench({ scenario: 'offline' });
  const retry = button(app, 'Try again');
  await retry.focus();
  await page.keyboard.press('Enter');
  const comment = page.getByRole('textbox', { name: 'Comment', exact: true });
  await comment.focus();
  await eventually(() => retry.getAttribute('aria-disabled')).toBeNull();
  expect(await comment.evaluate((node) => node === document.activeElement)).toBe(true);
});
