import { it } from 'vitest';
import { eventually } from './support/eventually.ts';
import { expectOnlyWords, row, title } from './support/plan.ts';
import { openWorkbench, type ApiRequest } from './support/workbench.ts';

/** More than a request may take until it counts as not answered, in milliseconds. */
const pastTimeout = 16_000;

function accountRequests(requests: readonly ApiRequest[]): number {
  return requests.filter(({ path }) => path === '/api/v2/chat/account').length;
}

it('keeps the place of every limit while Chat is silent, and shows the plan when it answers after all', async () => {
  const { app, page, change } = await openWorkbench({ scenario: 'never-answers' }, { clock: 'driven' });

  await title(app, 'Loading the plan limits').waitFor();
  for (const limit of ['Agents', 'Departments', 'Triggers', 'Goals']) await row(app, limit).waitFor();
  await expectOnlyWords(app);

  await change({ faults: [] });
  await page.clock.fastForward(pastTimeout);
  await title(app, 'Team plan').waitFor();
});

it('gives up on a Chat that never answers, says so, and asks again when told to', async () => {
  const { app, page, change, requests } = await openWorkbench(
    { scenario: 'never-answers' },
    { clock: 'driven' },
  );

  await eventually(async () => accountRequests(await requests())).toBe(1);
  await page.clock.fastForward(pastTimeout);
  await eventually(async () => accountRequests(await requests())).toBe(2);
  await page.clock.fastForward(pastTimeout);
  await title(app, 'No answer from Chat').waitFor();
  await app.getByText('Zendesk Chat did not answer in time. Try again in a moment.').waitFor();
  await expectOnlyWords(app);

  await change({ faults: [] });
  await app.getByRole('button', { name: 'Try again' }).click();
  await title(app, 'Team plan').waitFor();
});

it('keeps the plan while Chat takes no more requests, and refreshes it by itself at the time it was told', async () => {
  const { app, page, act, change } = await openWorkbench({ scenario: 'team' }, { clock: 'driven' });
  await row(app, 'Agents').getByText('2 of 2').waitFor();
  await app.getByRole('button', { name: 'Refresh', exact: true }).waitFor();

  await change({
    faults: [{ path: '/api/v2/chat/*', status: 429, headers: { 'retry-after': '600' } }],
  });
  await app.getByRole('button', { name: 'Refresh', exact: true }).click();
  await app.getByText(/^Could not refresh\. .* It answers again at \d/).waitFor();
  await title(app, 'Team plan').waitFor();

  await act({ kind: 'plan-changed', changes: { max_agents: 7 } });
  await change({ faults: [] });
  await page.clock.fastForward(600_000);
  await row(app, 'Agents').getByText('2 of 7').waitFor();
});
