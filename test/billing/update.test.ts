import { expect, it } from 'vitest';
import {
  button,
  editAndReview,
  editAndSave,
  openBilling,
  said,
  startEdit,
  updates,
} from '../support/billing.ts';
import { row, section, title } from '../support/plan.ts';
import { ticketTab } from '../support/support-page.ts';

it('sends the document’s example exactly, once, and nothing vanishes by its partial answer', async () => {
  const opened = await openBilling();
  const { app, page, billing, requests } = opened;
  const features = await section(app, 'Features');
  await button(app, 'Refresh').waitFor();
  const shownBefore = await app.getByRole('region', { name: 'Limits' }).innerText();
  const featuresBefore = await features.innerText();
  const asked = (await requests()).length;

  await editAndSave(billing, { Email: 'john@example.com', 'First name': 'John' });
  await said(billing, 'The billing contact was saved.').waitFor();
  await billing.getByText('John Doe', { exact: true }).waitFor();
  await billing.getByText('john@example.com', { exact: true }).waitFor();
  await page.getByText('The billing contact was saved.').waitFor();

  expect(await updates(opened)).toEqual([{ billing: { email: 'john@example.com', first_name: 'John' } }]);
  expect((await requests()).slice(asked).map(({ method, path }) => `${method} ${path}`)).toEqual([
    'GET /api/v2/chat/account',
    'PUT /api/v2/chat/account',
    'GET /api/v2/chat/account',
  ]);
  await title(app, 'Team plan').waitFor();
  expect(await app.getByRole('region', { name: 'Limits' }).innerText()).toBe(shownBefore);
  expect(await features.innerText()).toBe(featuresBefore);
});

it('shows each change before it is sent, as it was and as it is to be', async () => {
  const opened = await openBilling();
  const { billing } = opened;
  await editAndReview(billing, { 'Address line 2': 'Flat 3', Company: '', Email: 'john@example.com' });

  const changes = billing.getByRole('list').first().getByRole('listitem');
  expect((await changes.allInnerTexts()).map((text) => text.split('\n').filter(Boolean))).toEqual([
    ['Company', 'Before', 'John and Friends', 'After', 'Empty'],
    ['Email', 'Before', 'owner@example.com', 'After', 'john@example.com'],
    ['Address line 2', 'Before', 'Empty', 'After', 'Flat 3'],
  ]);
  await button(billing, 'Back').click();
  expect(await billing.getByLabel('Email', { exact: true }).inputValue()).toBe('john@example.com');
  expect(await updates(opened)).toEqual([]);
});

it('sends every field that has changed, a cleared one as empty text, the country by its code, never the cycle', async () => {
  const opened = await openBilling();
  const { app, billing } = opened;
  await startEdit(billing, {
    'First name': 'Åsa',
    'Last name': "O'Neil",
    Company: '',
    Email: 'asa@example.se',
    Phone: '+46 8 123 456 78',
    'Address line 1': '1 <b>High</b> Street',
    'Address line 2': 'c/o',
    City: '東京',
    'State or region': '',
    'Postal code': '114 55',
    'Additional information': 'VAT\nSE556677',
  });
  await billing.getByRole('combobox', { name: 'Country' }).fill('swed');
  await app.getByRole('option', { name: 'Sweden' }).click();
  await button(billing, 'Review changes').click();
  await button(billing, 'Save').click();
  await said(billing, 'The billing contact was saved.').waitFor();

  expect(await updates(opened)).toEqual([
    {
      billing: {
        first_name: 'Åsa',
        last_name: "O'Neil",
        company: '',
        email: 'asa@example.se',
        phone: '+46 8 123 456 78',
        address1: '1 <b>High</b> Street',
        address2: 'c/o',
        city: '東京',
        state: '',
        postal_code: '114 55',
        country_code: 'SE',
        additional_info: 'VAT\nSE556677',
      },
    },
  ]);
  await billing.getByText('Sweden', { exact: true }).waitFor();
});

it('sends nothing where nothing was changed, not even where something was typed and put back', async () => {
  const opened = await openBilling();
  const { billing, requests } = opened;
  await startEdit(billing, { City: 'East Fiction' });
  const asked = (await requests()).length;
  await billing.getByLabel('City', { exact: true }).fill('West Fiction');
  await button(billing, 'Review changes').click();

  await billing.getByText('Nothing was changed, so there is nothing to save.').waitFor();
  expect(await button(billing, 'Save').count()).toBe(0);
  expect(await requests()).toHaveLength(asked);
});

it('says field by field what Zendesk did not take over, and shows what is stored', async () => {
  const opened = await openBilling({ scenario: 'put-not-taken-over' });
  const { billing } = opened;
  await editAndSave(billing, { Company: 'John Ltd', Phone: '+1 555 0100', City: 'East Fiction' });

  await said(
    billing,
    'Zendesk did not take over: Company and Phone. What is stored is shown here.',
  ).waitFor();
  await billing.getByText('John and Friends', { exact: true }).waitFor();
  await billing.getByText('East Fiction, Oklahoma 12345', { exact: true }).waitFor();
  await button(billing, 'Copy what I entered').waitFor();
  expect(await updates(opened)).toHaveLength(1);
});

it('shows the other open tickets what was saved, without a request of theirs', async () => {
  const opened = await openBilling({ tickets: 2 });
  const { app, page, billing, requests } = opened;
  await button(billing, 'Edit billing contact').waitFor();
  await ticketTab(page, 102).click();
  const otherBilling = await section(app, 'Billing contact');
  await otherBilling.getByText('Jonathan Doe', { exact: true }).waitFor();
  await ticketTab(page, 101).click();

  await editAndSave(billing, { 'First name': 'John' });
  await said(billing, 'The billing contact was saved.').waitFor();
  const asked = (await requests()).length;
  await ticketTab(page, 102).click();
  await otherBilling.getByText('John Doe', { exact: true }).waitFor();
  await row(app, 'Agents').getByText('2 of 2').waitFor();
  expect(await requests()).toHaveLength(asked);
});

it('shows HTML in every stored field as text: in the contact, the form and the review', async () => {
  const { app, billing } = await openBilling({ scenario: 'text-as-html' });
  const html = (field: string) => `<img src=x onerror="document.title='${field}'"><b>${field}</b>`;
  const fields = {
    first_name: 'First name',
    last_name: 'Last name',
    company: 'Company',
    email: 'Email',
    phone: 'Phone',
    address1: 'Address line 1',
    address2: 'Address line 2',
    city: 'City',
    state: 'State or region',
    postal_code: 'Postal code',
    country_code: 'Country',
    additional_info: 'Additional information',
  };
  for (const field of Object.keys(fields)) await billing.getByText(html(field)).first().waitFor();

  await startEdit(billing, {});
  for (const [field, label] of Object.entries(fields)) {
    expect(await billing.getByLabel(label, { exact: true }).first().inputValue()).toBe(html(field));
    if (field !== 'country_code') await billing.getByLabel(label, { exact: true }).fill('Plain');
  }
  await billing.getByLabel('Email', { exact: true }).fill('plain@example.com');
  await button(billing, 'Review changes').click();
  await billing.getByRole('heading', { name: 'Your changes' }).waitFor();
  const reviewed = await billing.innerText();
  for (const field of Object.keys(fields)) {
    if (field !== 'country_code') expect(reviewed).toContain(html(field));
  }
  expect(await app.locator('body img, body b').count(), 'elements made of that text').toBe(0);
  expect(await app.locator('html').evaluate(() => document.title)).toMatch(/ – Chat Plan Limits$/);
});
