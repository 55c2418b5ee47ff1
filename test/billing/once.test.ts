import type { Page } from 'playwright-core';
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
import { eventually } from '../support/eventually.ts';
import { hasFocus } from '../support/focus.ts';
import { section } from '../support/plan.ts';
import { ticketTab } from '../support/support-page.ts';

const saved = 'The billing contact was saved.';
const oneUpdate = [{ billing: { city: 'East Fiction' } }];

/** Down again without up is what a keyboard sends while a key is held. */
async function holdEnter({ keyboard }: Page): Promise<void> {
  for (let repeats = 0; repeats < 12; repeats += 1) await keyboard.down('Enter');
}

it('sends one update for a double click, and for clicks while it is under way', async () => {
  const opened = await openBilling({ latency: 300 });
  const { billing } = opened;
  await editAndReview(billing, { City: 'East Fiction' });

  const save = await button(billing, 'Save').elementHandle();
  await button(billing, 'Save').dblclick();
  await save.evaluate(async (node) => {
    for (let press = 0; press < 10; press += 1) {
      if (node instanceof HTMLElement) node.click();
      await new Promise((resolve) => setTimeout(resolve));
    }
  });
  await said(billing, saved).waitFor();
  expect(await updates(opened)).toEqual(oneUpdate);
});

it('does not save by the second click of a double click on “Review changes”', async () => {
  const opened = await openBilling();
  const { billing } = opened;
  await startEdit(billing, { City: 'East Fiction' });

  await button(billing, 'Review changes').dblclick();
  await billing.getByRole('heading', { name: 'Your changes' }).waitFor();
  await button(billing, 'Save').waitFor();
  expect(await updates(opened)).toEqual([]);
});

it('takes Enter that is held down for one press: from the field to the review, and no further', async () => {
  const opened = await openBilling();
  const { page, billing } = opened;
  const edit = button(billing, 'Edit billing contact');
  await startEdit(billing, { City: 'East Fiction' });

  await billing.getByLabel('City', { exact: true }).focus();
  await holdEnter(page);
  await button(billing, 'Save').waitFor();
  await page.keyboard.up('Enter');
  expect(await updates(opened)).toEqual([]);

  await button(billing, 'Save').focus();
  await holdEnter(page);
  await said(billing, saved).waitFor();
  await eventually(() => hasFocus(edit), 'the key is still down where it could open the form again').toBe(
    true,
  );
  await holdEnter(page);
  await page.keyboard.up('Enter');
  expect(await edit.isVisible()).toBe(true);
  expect(await updates(opened)).toEqual(oneUpdate);
});

it.each(['allowed', 'barred'] as const)(
  'sends one update for each of two tickets that save at once, none over the other, with storage %s',
  async (storage) => {
    const opened = await openBilling({ tickets: 2 }, { storage });
    const { app, page, billing, change } = opened;
    await editAndReview(billing, { City: 'East Fiction', Company: 'John Ltd' });
    await ticketTab(page, 102).click();
    const other = await section(app, 'Billing contact');
    await editAndReview(other, { City: 'East Fiction', Phone: '+1 555 0100' });

    await change({ latencyMs: 300 });
    await ticketTab(page, 101).click();
    await button(billing, 'Save').click();
    await ticketTab(page, 102).click();
    await button(other, 'Save').click();
    await said(other, saved).waitFor();
    await ticketTab(page, 101).click();
    await said(billing, saved).waitFor();

    expect(await updates(opened), 'what the first has stored is not sent again').toEqual([
      { billing: { company: 'John Ltd', city: 'East Fiction' } },
      { billing: { phone: '+1 555 0100' } },
    ]);
  },
);

it('can be used again after it was used once', async () => {
  const opened = await openBilling();
  const { billing } = opened;
  await editAndSave(billing, { City: 'East Fiction' });
  await said(billing, saved).waitFor();
  await editAndSave(billing, { City: 'West Fiction' });
  await said(billing, saved).waitFor();
  await billing.getByText('West Fiction, Oklahoma 12345').waitFor();
  expect(await updates(opened)).toEqual([...oneUpdate, { billing: { city: 'West Fiction' } }]);
});
