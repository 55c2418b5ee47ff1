import { expect, it } from 'vitest';
import { expectOnlyWords, row, section, title } from './support/plan.ts';
import { openWorkbench } from './support/workbench.ts';

const limits = [
  'Agents',
  'Departments',
  'Triggers',
  'Goals',
  'Concurrent chats',
  'Chat history search',
] as const;

it('shows an account whose plan states nothing as a usable screen', async () => {
  const { app } = await openWorkbench({ scenario: 'team-bare', viewer: 'owner' });

  await title(app, 'Chat plan').waitFor();
  for (const limit of limits) await row(app, limit).getByText('Not stated by the plan').waitFor();
  await row(app, 'Agents').getByText('2 enabled').waitFor();
  await (await section(app, 'Features')).getByText('The plan lists no features.').waitFor();
  await (await section(app, 'Account')).getByText('August 6, 2014').waitFor();
  await app.getByText('Updated').waitFor();
  await expectOnlyWords(app);
});

it('shows an Enterprise plan with all its features, also the one that nobody knows', async () => {
  const { app } = await openWorkbench({ scenario: 'enterprise' });

  await title(app, 'Enterprise plan').waitFor();
  await row(app, 'Agents').getByText('23 of 30').waitFor();
  await row(app, 'Departments').getByText('Unlimited').waitFor();
  await row(app, 'Departments').getByText('10 enabled').waitFor();
  await row(app, 'Goals').getByText('3 of 5').waitFor();

  const features = await section(app, 'Features');
  const included = features.getByRole('list', { name: 'Included', exact: true });
  await included.waitFor();
  expect(await included.getByRole('listitem').allInnerTexts()).toEqual([
    'Widget customization: full',
    'Agent leaderboard',
    'Agent reports',
    'Analytics',
    'Chat reports',
    'Daily reports',
    'Email reports',
    'File upload',
    'Integrations',
    'Monitoring',
    'Operating hours',
    'REST API',
    'Service level agreement',
    'Unbranding',
    'Weekly reports',
    'Co browsing',
  ]);
  const notIncluded = features.getByRole('list', { name: 'Not included', exact: true });
  expect(await notIncluded.getByRole('listitem').allInnerTexts()).toEqual(['High load', 'IP restriction']);
  await expectOnlyWords(app);
});

it('tells an administrator of settings that cannot be used, and what is used instead', async () => {
  const { app } = await openWorkbench({ scenario: 'settings-wrong', viewer: 'administrator' });

  await app.getByText('is not a whole number from 1 to 99. Until it is corrected, 80 is used.').waitFor();
  await app.getByText('is not auto, support or standalone. Until it is corrected, auto is used.').waitFor();
  await title(app, 'Team plan').waitFor();
});
