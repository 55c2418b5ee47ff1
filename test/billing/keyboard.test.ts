import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { button, openBilling, said, startEdit, updates } from '../support/billing.ts';
import { eventually } from '../support/eventually.ts';
import { hasFocus } from '../support/focus.ts';

/** More stops than the form has. */
const mostStops = 40;

async function tabTo(page: Page, element: Locator): Promise<void> {
  for (let stops = 0; stops < mostStops; stops += 1) {
    if (await hasFocus(element)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The Tab key does not get there.');
}

it('lets a person do the whole update by keyboard, with the focus where they go on', async () => {
  const opened = await openBilling();
  const { page, billing, app } = opened;
  const edit = button(billing, 'Edit billing contact');
  await edit.waitFor();
  await tabTo(page, edit);
  await page.keyboard.press('Enter');

  const firstName = billing.getByLabel('First name', { exact: true });
  await firstName.waitFor();
  await eventually(() => hasFocus(firstName), 'the form begins at its first field').toBe(true);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('John');
  await tabTo(page, billing.getByRole('combobox', { name: 'Country' }));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('germ');
  await app.getByRole('option', { name: 'Germany' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await tabTo(page, button(billing, 'Review changes'));
  await page.keyboard.press('Space');

  const heading = billing.getByRole('heading', { name: 'Your changes' });
  await heading.waitFor();
  await eventually(() => hasFocus(heading)).toBe(true);
  await billing.getByText('Germany', { exact: true }).waitFor();
  await tabTo(page, button(billing, 'Save'));
  await page.keyboard.press('Enter');
  await said(billing, 'The billing contact was saved.').waitFor();
  await eventually(() => hasFocus(edit), 'back where it began').toBe(true);
  expect(await updates(opened)).toEqual([{ billing: { first_name: 'John', country_code: 'DE' } }]);
});

it('sums up what is wrong where the focus goes, says it at each field, and leads there', async () => {
  const opened = await openBilling();
  const { page, billing } = opened;
  const email = billing.getByLabel('Email', { exact: true });
  const city = billing.getByLabel('City', { exact: true });
  await startEdit(billing, { Email: 'owner@', City: 'x'.repeat(256), Phone: 'call me' });
  await email.press('Enter');

  const summary = billing.locator('.complaint');
  await summary.getByText('2 fields need a correction').waitFor();
  await eventually(() => hasFocus(summary)).toBe(true);
  expect(await email.getAttribute('aria-invalid')).toBe('true');
  expect(await city.getAttribute('aria-invalid')).toBe('true');
  expect(await billing.getByLabel('Phone', { exact: true }).getAttribute('aria-invalid')).not.toBe('true');
  await tabTo(page, summary.getByRole('link', { name: /^City: Shorten this to at most 255 characters/ }));
  await page.keyboard.press('Enter');
  await eventually(() => hasFocus(city)).toBe(true);

  await city.fill('East Fiction');
  await summary.getByText('1 field needs a correction').waitFor();
  await email.fill('john@example.com');
  await summary.waitFor({ state: 'detached' });
  expect(await updates(opened)).toEqual([]);
});
