import { expect, it } from 'vitest';
import { giveClipboard } from './support/clipboard.ts';
import { openWorkbench } from './support/workbench.ts';
import { row, section } from './support/plan.ts';

it.each(['light', 'dark'] as const)('shows the documented Team plan to its owner, in %s', async (scheme) => {
  const { app } = await openWorkbench({ scenario: 'team', viewer: 'owner', scheme });

  await app.getByRole('heading', { level: 1, name: 'Team plan' }).waitFor();
  await app.getByText('Active', { exact: true }).waitFor();
  await app.getByText('Great for Lean Teams').waitFor();
  await row(app, 'Agents').getByText('2 of 2').waitFor();
  await row(app, 'Departments').getByText('1 of 2').waitFor();
  await row(app, 'Triggers').getByText('up to 2 basic and 2 advanced').waitFor();
  await row(app, 'Concurrent chats').getByText('Unlimited').waitFor();
  await row(app, 'Chat history search').getByText('Unlimited').waitFor();
});

it('says which features the Team plan includes, and at which level', async () => {
  const { app } = await openWorkbench({ scenario: 'team', viewer: 'owner' });
  const features = await section(app, 'Features');

  const included = features.getByRole('list', { name: 'Included', exact: true });
  expect(await included.getByRole('listitem').allInnerTexts()).toEqual([
    'File upload',
    'Integrations',
    'Widget customization: full',
  ]);
  const notIncluded = features.getByRole('list', { name: 'Not included', exact: true });
  expect(await notIncluded.getByRole('listitem').allInnerTexts()).toEqual([
    'Analytics',
    'Operating hours',
    'Weekly reports',
  ]);
});

it('tells when the account was created, and copies its key', async () => {
  const { app } = await openWorkbench({ scenario: 'team', viewer: 'owner' });
  const account = await section(app, 'Account');

  await account.getByText('August 6, 2014').waitFor();
  await account.getByText('zendesk-chat-account-key').waitFor();
  const copied = await giveClipboard(app);
  await account.getByRole('button', { name: 'Copy' }).click();
  await account.getByRole('status').getByText('Copied').waitFor();
  expect(await copied()).toBe('zendesk-chat-account-key');
});
