import { expect, it } from 'vitest';
import { button, editAndSave, openBilling, said, startEdit, updates } from '../support/billing.ts';
import { row, section } from '../support/plan.ts';
import { ticketTab } from '../support/support-page.ts';

const typed = { City: 'East Fiction', 'Additional information': 'VAT 12\nOrder 7' };

it('keeps what was typed over a refresh, in which the plan changes', async () => {
  const { app, billing, act } = await openBilling();
  await startEdit(billing, typed);
  await act({ kind: 'plan-changed', changes: { max_agents: 7 } });
  await act({ kind: 'billing-changed-by-someone-else', changes: { company: 'Theirs', city: 'Elsewhere' } });

  await button(app, 'Refresh').click();
  await row(app, 'Agents').getByText('2 of 7').waitFor();
  expect(await billing.getByLabel('City', { exact: true }).inputValue()).toBe('East Fiction');
  expect(await billing.getByLabel('Additional information').inputValue()).toBe('VAT 12\nOrder 7');
});

it('keeps what was typed while the tray is hidden, the ticket is changed and the section is closed', async () => {
  const { app, page, billing } = await openBilling({ tickets: 2 });
  const city = billing.getByLabel('City', { exact: true });
  await startEdit(billing, typed);

  await page.getByRole('button', { name: 'Collapse the app' }).and(page.locator(':visible')).click();
  await page.getByRole('button', { name: 'Expand the app' }).and(page.locator(':visible')).click();
  expect(await city.inputValue()).toBe('East Fiction');
  await ticketTab(page, 102).click();
  await row(app, 'Agents').getByText('2 of 2').waitFor();
  await ticketTab(page, 101).click();
  expect(await city.inputValue()).toBe('East Fiction');
  const header = app.getByRole('button', { name: 'Billing contact', exact: true });
  await header.click();
  await city.waitFor({ state: 'hidden' });
  await header.click();
  expect(await city.inputValue()).toBe('East Fiction');
});

it('keeps what was typed while another ticket updates the contact, and does not send over it', async () => {
  const opened = await openBilling({ tickets: 2 });
  const { app, page, billing } = opened;
  await startEdit(billing, typed);
  await ticketTab(page, 102).click();
  const other = await section(app, 'Billing contact');
  await editAndSave(other, { City: 'North Fiction', Company: 'John Ltd' });
  await said(other, 'The billing contact was saved.').waitFor();

  await ticketTab(page, 101).click();
  expect(await billing.getByLabel('City', { exact: true }).inputValue()).toBe('East Fiction');
  await button(billing, 'Review changes').click();
  await button(billing, 'Save').click();
  await billing.getByText('Store mine: East Fiction').click();
  await button(billing, 'Save').click();
  await said(billing, 'The billing contact was saved.').waitFor();
  expect(await updates(opened)).toEqual([
    { billing: { company: 'John Ltd', city: 'North Fiction' } },
    { billing: { city: 'East Fiction', additional_info: 'VAT 12\nOrder 7' } },
  ]);
  await billing.getByText('John Ltd', { exact: true }).waitFor();
});

it('asks before what was typed is thrown away, and sends nothing of it', async () => {
  const opened = await openBilling();
  const { billing } = opened;
  await startEdit(billing, typed);

  await button(billing, 'Cancel').click();
  await billing.getByRole('heading', { name: 'Discard your changes?' }).waitFor();
  await button(billing, 'Keep editing').click();
  expect(await billing.getByLabel('City', { exact: true }).inputValue()).toBe('East Fiction');
  await button(billing, 'Cancel').click();
  await button(billing, 'Discard').click();
  await billing.getByText('West Fiction, Oklahoma 12345').waitFor();
  expect(await updates(opened)).toEqual([]);

  await button(billing, 'Edit billing contact').click();
  expect(await billing.getByLabel('City', { exact: true }).inputValue()).toBe('West Fiction');
  await button(billing, 'Cancel').click();
  await button(billing, 'Edit billing contact').waitFor();
});

it('gives what was typed to copy, with the name of each field, where it could not be saved', async () => {
  const { page, billing } = await openBilling({ scenario: 'put-refused' });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await editAndSave(billing, typed);

  await button(billing, 'Copy what I entered').click();
  await said(billing, 'Copied').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'City: East Fiction\nAdditional information: VAT 12\nOrder 7',
  );
});
