import { expect, it } from 'vitest';
import { eventually } from './support/eventually.ts';
import { title } from './support/plan.ts';
import { ticketTab } from './support/support-page.ts';
import { openWorkbench } from './support/workbench.ts';

it('opens and closes tickets, each with an app of its own beside it', async () => {
  const { page, app } = await openWorkbench({ scenario: 'team', tickets: 2 });
  const apps = page.locator('iframe');
  await title(app, 'Team plan').waitFor();

  await page.getByRole('button', { name: 'Add ticket' }).click();
  await page.getByRole('complementary', { name: 'Apps, ticket #103' }).waitFor();
  await title(app, 'Team plan').waitFor();
  expect(await apps.count()).toBe(3);

  await page.getByRole('button', { name: 'Close ticket #103' }).click();
  await page.getByRole('complementary', { name: 'Apps, ticket #102' }).waitFor();
  await title(app, 'Team plan').waitFor();
  await page.getByRole('button', { name: 'Close ticket #101' }).click();
  await ticketTab(page, 101).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Close ticket #102' }).click();
  await page.getByRole('heading', { name: 'Nothing is open' }).waitFor();
  await apps.first().waitFor({ state: 'detached' });

  await page.getByRole('button', { name: 'Add ticket' }).click();
  await title(app, 'Team plan').waitFor();
});

it('shows the messages and requests of the app as they pass, and what they hold', async () => {
  const { page, app } = await openWorkbench({ scenario: 'team' });
  const refresh = app.getByRole('button', { name: 'Refresh', exact: true });
  await refresh.waitFor();
  await page.getByRole('button', { name: /^Messages and requests/ }).click();
  const lines = page.getByRole('list', { name: 'What passed, newest last' });
  await lines.getByText('← app.registered').waitFor();

  await page.getByLabel('Show', { exact: true }).selectOption('request');
  await page.getByLabel('Filter', { exact: true }).fill('/chat/account');
  const account = lines.getByText('GET /api/v2/chat/account 200');
  await eventually(() => lines.getByRole('listitem').count()).toBe(1);
  await account.click();
  await lines.getByText('"account_key": "zendesk-chat-account-key"').waitFor();

  await page.getByLabel('Filter', { exact: true }).fill('');
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await account.waitFor({ state: 'detached' });
  await refresh.click();
  await lines.getByText('GET /api/v2/chat/agents/me 200').waitFor();
});
