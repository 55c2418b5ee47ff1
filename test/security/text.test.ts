import type { FrameLocator } from 'playwright-core';
import { expect, it } from 'vitest';
import { button, editAndSave, openBilling } from '../support/billing.ts';
import { section, title } from '../support/plan.ts';
import { openWorkbench } from '../support/workbench.ts';

/** What stands in the texts of the scenario "text-as-html". */
const html = (word: string) => `<img src=x onerror="document.title='${word}'"><b>${word}</b>`;

async function expectNoElements(app: FrameLocator): Promise<void> {
  expect(await app.locator('body img, body b, body script').count(), 'elements made of text').toBe(0);
}

it('HTML in the texts of an account is shown as the text that it is', async () => {
  const { app } = await openWorkbench({ scenario: 'text-as-html' });

  await title(app, `${html('name')} plan`).waitFor();
  await app.getByText(html('short')).waitFor();
  await app.getByText(html('status')).waitFor();
  const features = await section(app, 'Features');
  await features.getByText(html('long')).waitFor();
  await features.getByText(`Widget customization: ${html('level')}`).waitFor();
  await features.getByText(html('feature')).waitFor();
  await (await section(app, 'Account')).getByText(html('key')).waitFor();
  const billing = await section(app, 'Billing contact');
  for (const field of ['first_name', 'company', 'email', 'address1', 'city', 'additional_info']) {
    await billing.getByText(html(field)).waitFor();
  }
  await expectNoElements(app);
});

it('HTML in an agent’s name and address is shown as text, in the list and in the table', async () => {
  const { app } = await openWorkbench({ scenario: 'text-as-html' });
  await app.getByRole('button', { name: 'Show who holds a seat' }).click();
  const list = app.getByRole('list', { name: 'Who holds a seat', exact: true });
  await list.getByText(html('owner')).waitFor();
  await list.getByText(html('agent')).waitFor();
  await list.getByText(html('email')).waitFor();
  await expectNoElements(app);

  const wide = await openWorkbench({ scenario: 'text-as-html', location: 'nav_bar', controls: 'closed' });
  const table = wide.app.getByRole('table', { name: 'Who holds a seat', exact: true });
  await table.getByText(html('agent')).waitFor();
  await table.getByText(html('email')).waitFor();
  await expectNoElements(wide.app);
});

it('HTML in an agent’s name is shown as text beside their profile, and to whoever is sent to them', async () => {
  const profile = await openWorkbench({ scenario: 'text-as-html', location: 'user_sidebar' });
  await title(profile.app, 'Chat seat').waitFor();
  await profile.app.getByText(html('owner')).waitFor();
  await expectNoElements(profile.app);

  const { app, billing } = await openBilling({ scenario: 'text-as-html', viewer: 'administrator' });
  await billing.getByText(html('owner')).waitFor();
  await expectNoElements(app);
});

it('HTML that somebody else stored meanwhile is text, where the person chooses and where it then stands', async () => {
  const { app, billing, act } = await openBilling();
  await act({ kind: 'billing-changed-by-someone-else', changes: { city: html('theirs') } });
  await editAndSave(billing, { City: html('mine'), Phone: '+1 555 0100' });
  await billing.getByText(html('mine')).waitFor();
  await billing.getByText(html('theirs')).click();
  await expectNoElements(app);

  await button(billing, 'Save').click();
  await button(billing, 'Edit billing contact').waitFor();
  await billing.getByText(html('theirs')).waitFor();
  await expectNoElements(app);
});

it('what the server says of an update is text, and none of it where it holds HTML', async () => {
  const { app, billing, change } = await openBilling();
  const entities = '&lt;b&gt; & <"';
  const body = {
    description: html('words'),
    errors: { city: [entities], vat_id: entities, phone: html('phone') },
  };
  await change({ faults: [{ method: 'PUT', path: '/api/v2/chat/account', status: 422, body }] });
  await editAndSave(billing, { City: 'East Fiction' });
  await app.getByText(`vat_id: ${entities}`, { exact: true }).waitFor();
  expect(await app.getByText(entities).count(), 'above the form, and at the field').toBe(3);
  expect(await app.locator('body').innerText()).not.toMatch(/onerror|phone</);
  await expectNoElements(app);
});
