import type { FrameLocator } from 'playwright-core';
import { expect, it } from 'vitest';
import { row, title } from './support/plan.ts';
import { requestsTo } from './support/requests.ts';
import { openWorkbench, type Opened } from './support/workbench.ts';

const byEmail = (email: string) => ({ method: 'GET', path: `/api/v2/chat/agents/email/${email}` });

/** What is heard when an answer has come. */
const announced = (app: FrameLocator, text: string) =>
  app.getByRole('status').getByText(text, { exact: true });

async function pathsOf({ requests }: Opened) {
  return (await requests()).map(({ method, path }) => ({ method, path }));
}

function openProfile(scenario: string, viewer = 'owner'): Promise<Opened> {
  return openWorkbench({ scenario, viewer, location: 'user_sidebar' });
}

it('says that somebody holds a seat, whatever case their address is in, by one request', async () => {
  const opened = await openProfile('team');
  const { app } = opened;

  await title(app, 'Chat seat').waitFor();
  await announced(app, 'Holds a Chat seat').waitFor();
  await app.getByText('Amara Okafor', { exact: true }).waitFor();
  await app.getByText('Administrator', { exact: true }).waitFor();
  await app.getByText('Last seen in Chat 3 days ago').waitFor();
  expect(await pathsOf(opened)).toEqual([byEmail('Administrator%40Example.com')]);
});

it('says that somebody is disabled in Chat, by one request', async () => {
  const opened = await openProfile('profile-disabled');

  await announced(opened.app, 'Disabled in Chat').waitFor();
  await opened.app.getByText('Lars Eriksson', { exact: true }).waitFor();
  expect(await pathsOf(opened)).toEqual([byEmail('agent%40example.com')]);
});

it.each([
  { scenario: 'profile-without-seat', why: 'nobody has the address', answer: 'Holds no Chat seat' },
  { scenario: 'no-agent-by-email', why: 'Chat cannot search by address', answer: 'Holds a Chat seat' },
])('where $why, says so only after looking through all agents: $answer', async ({ scenario, answer }) => {
  const opened = await openProfile(scenario);
  const { app } = opened;
  const lookThrough = app.getByRole('button', { name: 'Look through all agents' });

  await app.getByText('Zendesk Chat did not find this email address at once.').first().waitFor();
  expect(await requestsTo(opened, '/agents'), 'not before it is wanted').toEqual([]);

  await lookThrough.click();
  await announced(app, answer).waitFor();
  await lookThrough.waitFor({ state: 'detached' });
});

it('goes by what an open ticket has read, where Chat cannot search by address', async () => {
  const opened = await openWorkbench({ scenario: 'no-agent-by-email' });
  const { app, page } = opened;
  await row(app, 'Agents').getByText('2 of 2').waitFor();
  await app.getByRole('button', { name: 'Refresh', exact: true }).waitFor();
  const before = (await opened.requests()).length;

  await page.getByLabel('Location').selectOption('user_sidebar');
  await announced(app, 'Holds a Chat seat').waitFor();
  expect((await pathsOf(opened)).slice(before)).toEqual([byEmail('Administrator%40Example.com')]);
});

it('says so to whom Chat refuses a look at others, remembers that, and asks again only when told to', async () => {
  const opened = await openWorkbench({ scenario: 'team', viewer: 'agent' });
  const { app, page, change } = opened;
  const asked = () => requestsTo(opened, '/agents/email/Administrator%40Example.com');
  const refused = app.getByText('Ask one of them whether this person holds a seat.');
  await title(app, 'For Chat administrators').waitFor();

  await change({ faults: [{ path: '/api/v2/chat/agents/email/*', status: 403 }] });
  await page.getByLabel('Location').selectOption('user_sidebar');
  await refused.waitFor();
  await page.getByRole('button', { name: 'Reload the app' }).and(page.locator(':visible')).click();
  await refused.waitFor({ state: 'detached' });
  await refused.waitFor();
  expect(await asked(), 'by both instances together').toHaveLength(1);

  await change({ faults: [] });
  await app.getByRole('button', { name: 'Check again' }).click();
  await announced(app, 'Holds a Chat seat').waitFor();
  expect(await asked()).toHaveLength(2);
});

it('shows the answer of today when it is refreshed', async () => {
  const { app, act } = await openProfile('team');
  await announced(app, 'Holds a Chat seat').waitFor();

  await act({ kind: 'agent-changed', id: 102, changes: { enabled: false } });
  await app.getByRole('button', { name: 'Refresh', exact: true }).click();
  await announced(app, 'Disabled in Chat').waitFor();
});
