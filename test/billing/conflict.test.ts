import { expect, it } from 'vitest';
import { button, editAndSave, openBilling, said, updates, type OpenedBilling } from '../support/billing.ts';

const mine = 'mine@example.com';

/** A save that meets somebody else's change of the e-mail address and the city. */
async function openConflict(): Promise<OpenedBilling> {
  const opened = await openBilling({ scenario: 'changed-meanwhile' });
  const { billing } = opened;
  await editAndSave(billing, { Email: mine, Phone: '+1 555 0100' });
  await billing.getByRole('heading', { name: 'Changed meanwhile' }).waitFor();
  expect(await updates(opened), 'nothing is sent over the change').toEqual([]);
  return opened;
}

it('shows both values where somebody else changed the same field, and sends what is chosen', async () => {
  const opened = await openConflict();
  const { billing } = opened;
  const email = billing.getByRole('group', { name: 'Email' });
  await email.getByLabel('Keep theirs: new.billing@example.com').waitFor();
  expect(await billing.getByRole('radio', { checked: true }).count(), 'nothing is chosen for them').toBe(0);
  await button(billing, 'Save').click();
  await billing.getByRole('heading', { name: 'Changed meanwhile' }).waitFor();
  expect(await updates(opened), 'nor sent without a choice').toEqual([]);

  await email.getByText(`Store mine: ${mine}`).click();
  await button(billing, 'Save').click();
  await said(billing, 'The billing contact was saved.').waitFor();
  expect(await updates(opened)).toEqual([{ billing: { email: mine, phone: '+1 555 0100' } }]);
  await billing.getByText(mine, { exact: true }).waitFor();
  await billing.getByText('East Fiction, Oklahoma 12345', { exact: true }).waitFor();
});

it('leaves theirs where that is chosen, and sends the rest', async () => {
  const opened = await openConflict();
  const { billing } = opened;

  await billing.getByText('Keep theirs: new.billing@example.com').click();
  await button(billing, 'Save').click();
  await said(billing, 'The billing contact was saved.').waitFor();
  expect(await updates(opened)).toEqual([{ billing: { phone: '+1 555 0100' } }]);
  await billing.getByText('new.billing@example.com', { exact: true }).waitFor();
});

it('takes over what somebody else changed in other fields, without a question', async () => {
  const opened = await openBilling({ scenario: 'changed-meanwhile' });
  const { billing } = opened;
  await editAndSave(billing, { Phone: '+1 555 0100' });

  await said(billing, 'The billing contact was saved.').waitFor();
  expect(await updates(opened)).toEqual([{ billing: { phone: '+1 555 0100' } }]);
  await billing.getByText('East Fiction, Oklahoma 12345', { exact: true }).waitFor();
  await billing.getByText('new.billing@example.com', { exact: true }).waitFor();
});
