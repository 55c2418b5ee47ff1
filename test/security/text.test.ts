import type { FrameLocator } from 'playwright-core';
import { expect, it } from 'vitest';
import { editAndSave, openBilling } from '../support/billing.ts';
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

it('what the server says of an update is text, and none of it where it holds HTML', async () => {
  const { app, billing, change } = await openBilling();
  const entities = '&lt;b&gt; & <"';
  const body = { description: html('words'), errors: { city: [entities], phone: [html('phone')] } };
  await change({ faults: [{ method: 'PUT', path: '/api/v2/chat/account', status: 422, body }] });
  await editAndSave(billing, { City: 'East Fiction' });
  await app.getByText(entities).first().waitFor();
  expect(await app.locator('body').innerText()).not.toMatch(/onerror|phone</);
  await expectNoElements(app);
});
