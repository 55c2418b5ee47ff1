import { it } from 'vitest';
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
