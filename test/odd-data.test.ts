import { expect, it } from 'vitest';
import { expectOnlyWords, row, section, title } from './support/plan.ts';
import { openWorkbench } from './support/workbench.ts';

it('shows what can be read of an account with wrong types everywhere, and nothing raw', async () => {
  const { app } = await openWorkbench({ scenario: 'odd-types' });

  await title(app, 'Chat plan').waitFor();
  await row(app, 'Agents').getByText('2 of 12').waitFor();
  await row(app, 'Departments').getByText('Not stated by the plan').waitFor();
  await row(app, 'Triggers').getByText('Not stated by the plan').waitFor();
  await row(app, 'Goals').getByText('Not stated by the plan').waitFor();
  await row(app, 'Concurrent chats').getByText('Not stated by the plan').waitFor();
  await row(app, 'Chat history search').getByText('Unlimited').waitFor();
  await (await section(app, 'Features')).getByText('Analytics: yes').waitFor();
  await (await section(app, 'Account')).getByText('Not stated').first().waitFor();
  await expectOnlyWords(app);
});

it('shows HTML in the texts of an account as the text that it is', async () => {
  const { app } = await openWorkbench({ scenario: 'text-as-html' });
  const html = (word: string) => `<img src=x onerror="document.title='${word}'"><b>${word}</b>`;

  await title(app, `${html('name')} plan`).waitFor();
  await app.getByText(html('short')).waitFor();
  await app.getByText(html('status')).waitFor();
  const features = await section(app, 'Features');
  await features.getByText(html('long')).waitFor();
  await features.getByText(`Widget customization: ${html('level')}`).waitFor();
  await features.getByText(html('feature')).waitFor();
  await (await section(app, 'Account')).getByText(html('key')).waitFor();

  expect(await app.locator('body img, body b').count(), 'elements made of that text').toBe(0);
  expect(await app.locator('html').evaluate(() => document.title)).toMatch(/ – Chat Plan Limits$/);
});
