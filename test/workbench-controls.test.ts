import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { eventually } from './support/eventually.ts';
import { title } from './support/plan.ts';
import { openWorkbench } from './support/workbench.ts';

function parameters(page: Page): Record<string, string> {
  return Object.fromEntries(new URL(page.url()).searchParams);
}

it('keeps every choice in the address, and shows the same after it is loaded again', async () => {
  const { page, app } = await openWorkbench();
  const controls = page.getByRole('complementary', { name: 'Workbench controls' });
  const log = page.getByRole('button', { name: /^Messages and requests/ });

  await controls.getByLabel('Scenario').selectOption('over');
  await controls.getByLabel('Viewer').selectOption('administrator');
  await controls.getByLabel('Language').selectOption('en-GB');
  await controls.getByText('Dark', { exact: true }).click();
  await controls.getByLabel('Width (px)').fill('258');
  await controls.getByLabel('Open tickets').fill('3');
  await controls.getByLabel('Latency (ms)').fill('100');
  await controls.getByLabel('The app may read response headers').uncheck();
  await controls.getByLabel('Location').selectOption('new_ticket_sidebar');
  await log.click();
  const chosen = {
    scenario: 'over',
    viewer: 'administrator',
    locale: 'en-GB',
    scheme: 'dark',
    width: '258',
    tickets: '3',
    latency: '100',
    headers: 'hidden',
    location: 'new_ticket_sidebar',
    log: 'open',
  };
  await eventually(async () => Promise.resolve(parameters(page))).toEqual(chosen);

  await page.reload();
  const tray = page.getByRole('complementary', { name: 'Apps, new ticket' });
  await tray.waitFor();
  await app.getByText('1 limit exceeded', { exact: true }).waitFor();
  expect((await tray.boundingBox())?.width).toBe(258);
  expect(await controls.getByLabel('Scenario').inputValue()).toBe('over');
  expect(await controls.getByLabel('Viewer').inputValue()).toBe('administrator');
  expect(await controls.getByLabel('Language').inputValue()).toBe('en-GB');
  expect(await controls.getByLabel('Dark').isChecked()).toBe(true);
  expect(await controls.getByLabel('Open tickets').inputValue()).toBe('3');
  expect(await controls.getByLabel('Latency (ms)').inputValue()).toBe('100');
  expect(await controls.getByLabel('The app may read response headers').isChecked()).toBe(false);
  expect(await log.getAttribute('aria-expanded')).toBe('true');
  expect(parameters(page)).toEqual(chosen);
});

it('takes no number that is out of range, and puts the one before back', async () => {
  const { page } = await openWorkbench({ width: 300 });
  const width = page.getByLabel('Width (px)');

  await width.fill('9999');
  await width.blur();
  await eventually(() => width.inputValue()).toBe('300');
  expect(parameters(page)).toMatchObject({ width: '300' });
});

it('lists the scenarios there are where the address names none of them, each as a link', async () => {
  const { page, app } = await openWorkbench({ scenario: 'nowhere' });

  await page.getByRole('heading', { name: 'There is no scenario “nowhere”' }).waitFor();
  await page.getByRole('link', { name: 'Enterprise plan', exact: true }).click();
  await title(app, 'Enterprise plan').waitFor();
});
