import { expect, it } from 'vitest';
import { eventually } from './support/eventually.ts';
import { expectOnlyWords, row, title } from './support/plan.ts';
import { openWorkbench } from './support/workbench.ts';

it('keeps the place of every limit while Chat is silent, then gives up, and asks again when told to', async () => {
  const { app, page, change } = await openWorkbench({ scenario: 'never-answers' }, { clock: 'driven' });

  await title(app, 'Loading the plan limits').waitFor();
  for (const limit of ['Agents', 'Departments', 'Triggers', 'Goals']) await row(app, limit).waitFor();

  const silence = title(app, 'No answer from Chat');
  await eventually(async () => {
    // More than a request may take, in milliseconds.
    await page.clock.fastForward(16_000);
    return silence.isVisible();
  }).toBe(true);
  await app.getByText('Zendesk Chat did not answer in time. Try again in a moment.').waitFor();
  await expectOnlyWords(app);

  await change({ faults: [] });
  await app.getByRole('button', { name: 'Try again' }).click();
  await title(app, 'Team plan').waitFor();
});

it('asks again by itself, and says nothing of it, where a server was away for a moment', async () => {
  const { app, requests } = await openWorkbench({ scenario: 'bad-gateway-once' });

  await row(app, 'Agents').getByText('2 of 2').waitFor();
  await row(app, 'Departments').getByText('1 of 2').waitFor();
  expect((await requests()).filter(({ status }) => status === 502)).toHaveLength(2);
});

it('keeps the plan while Chat takes no more requests, and refreshes it by itself at the time it was told', async () => {
  const { app, page, act, change } = await openWorkbench({ scenario: 'team' }, { clock: 'driven' });
  const refresh = app.getByRole('button', { name: 'Refresh', exact: true });
  await row(app, 'Agents').getByText('2 of 2').waitFor();
  await refresh.waitFor();

  await change({ faults: [{ path: '/api/v2/chat/*', status: 429, headers: { 'retry-after': '600' } }] });
  await refresh.click();
  await app.getByText(/^Could not refresh\. .* It answers again at \d/).waitFor();
  await title(app, 'Team plan').waitFor();

  await act({ kind: 'plan-changed', changes: { max_agents: 7 } });
  await change({ faults: [] });
  await page.clock.fastForward(600_000);
  await row(app, 'Agents').getByText('2 of 7').waitFor();
});
