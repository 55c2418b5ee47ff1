import type { FrameLocator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { button, openBilling, updates, type OpenedBilling } from '../support/billing.ts';
import { title } from '../support/plan.ts';
import { openWorkbench } from '../support/workbench.ts';

const createdInSupport = 'This Chat account was created in Zendesk Support. Billing is kept in Admin Center.';
const onlyTheOwner =
  /^Only the owner of this Chat account, .?Jonathan Doe.?, can see and update the billing contact\.$/;

/** Presses every button of the app by keyboard, those too that appear meanwhile. */
async function pressEverything(app: FrameLocator): Promise<void> {
  const buttons = app.getByRole('button');
  for (let index = 0; index < (await buttons.count()); index += 1) {
    await buttons.nth(index).press('Enter');
  }
}

async function expectNoWayToUpdate(opened: OpenedBilling): Promise<void> {
  const { app, billing } = opened;
  const names = await billing.getByRole('button').allInnerTexts();
  expect(names.filter((name) => name !== 'Why?')).toEqual([]);
  expect(await app.locator('form, input, textarea, select, [contenteditable]').count()).toBe(0);
  await pressEverything(app);
  await button(app, 'Refresh').waitFor();
  expect(await updates(opened)).toEqual([]);
}

describe('of an account that was created in Support, the owner', () => {
  it.each([
    ['support-created', 'You have the same ID in Chat and in Support.'],
    [
      'support-created-refused',
      'Zendesk does not let an administrator of Chat read this account, as with accounts created in Support.',
    ],
    ['support-created-identity', 'You have the same ID in Chat and in Support.'],
    ['support-created-groups', 'A department is run as a group of Support.'],
    ['support-created-no-billing', 'Chat gives you no billing contact, though you are the owner.'],
    [
      'set-to-support',
      'An administrator set in the app’s settings that the Chat account was created in Support.',
    ],
  ])(
    'is told where billing is kept, and by which sign, and can send no update: %s',
    async (scenario, sign) => {
      const opened = await openBilling({ scenario });
      const { billing } = opened;

      await billing.getByText(createdInSupport, { exact: true }).waitFor();
      const link = billing.getByRole('link', { name: 'Open Admin Center' });
      expect(await link.getAttribute('href')).toBe('https://example.zendesk.com/admin');
      await button(billing, 'Why?').click();
      await billing.getByRole('listitem').getByText(sign, { exact: true }).waitFor();
      await button(billing, 'Why?').click();
      await expectNoWayToUpdate(opened);
    },
  );
});

it('tells an administrator who is not the owner so, and shows no contact and no way to update', async () => {
  const opened = await openBilling({ viewer: 'administrator' });
  const { billing } = opened;

  await billing.getByText(onlyTheOwner).waitFor();
  await button(billing, 'Why?').click();
  await billing.getByText('You are not the owner of the Chat account.', { exact: true }).waitFor();
  expect(await billing.innerText()).not.toContain('Fictional');
  await expectNoWayToUpdate(opened);
});

it('gives an agent no billing section at all', async () => {
  const { app, requests } = await openWorkbench({ scenario: 'team', viewer: 'agent' });

  await title(app, 'For Chat administrators').waitFor();
  expect(await app.getByText('Billing contact').count()).toBe(0);
  expect((await requests()).filter(({ method }) => method !== 'GET')).toEqual([]);
});

it('lets the owner of a standalone account update, and says nothing of why', async () => {
  const { billing } = await openBilling();

  await button(billing, 'Edit billing contact').waitFor();
  expect(await button(billing, 'Why?').count()).toBe(0);
});
