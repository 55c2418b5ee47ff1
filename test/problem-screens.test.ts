import { expect, it } from 'vitest';
import { giveClipboard } from './support/clipboard.ts';
import { eventually } from './support/eventually.ts';
import { expectOnlyWords, title } from './support/plan.ts';
import { openWorkbench } from './support/workbench.ts';

const noSession = { heading: 'Connect to Chat', step: /Open Chat once in this browser/ };
const unreadable = {
  heading: 'Unreadable answer',
  step: /Zendesk Chat sent something .*\(200\)\. Try again in a moment/,
};

it.each([
  { scenario: 'no-session', ...noSession },
  { scenario: 'no-session-titled', ...noSession },
  { scenario: 'no-session-plain', ...noSession },
  { scenario: 'no-session-html', ...noSession },
  {
    scenario: 'server-error',
    heading: 'Chat has a problem',
    step: /an error \(500\)\. Try again in a moment/,
  },
  { scenario: 'html-200', ...unreadable },
  { scenario: 'null-body', ...unreadable },
  { scenario: 'truncated', ...unreadable },
  { scenario: 'empty-body', ...unreadable },
  { scenario: 'offline', heading: 'No connection', step: /Check your connection, then try again/ },
  {
    scenario: 'no-chat',
    heading: 'No Chat on this account',
    step: /An administrator can turn Chat on/,
    button: 'Check again',
  },
])('$scenario: says "$heading", what to do, and asks again when told to', async (problem) => {
  const { scenario, heading, step, button = 'Try again' } = problem;
  const { app, change } = await openWorkbench({ scenario });

  await title(app, heading).waitFor();
  await app.getByText(step).waitFor();
  await expectOnlyWords(app);

  await change({ faults: [] });
  await app.getByRole('button', { name: button }).click();
  await title(app, 'Team plan').waitFor();
});

it('tells an agent in one line what it is and whom to ask', async () => {
  const { app, requests } = await openWorkbench({ scenario: 'team', viewer: 'agent' });

  await title(app, 'For Chat administrators').waitFor();
  await app.getByText(/ask an administrator of Chat to give you that role/).waitFor();
  await expectOnlyWords(app);

  const before = (await requests()).length;
  await app.getByRole('button', { name: 'Check again' }).click();
  await eventually(async () => (await requests()).length).toBeGreaterThan(before);
  await title(app, 'For Chat administrators').waitFor();
});

it('gives the details of a failure to copy, for somebody who can help', async () => {
  const { app } = await openWorkbench({ scenario: 'server-error' });
  await title(app, 'Chat has a problem').waitFor();
  const copied = await giveClipboard(app);

  await app.getByRole('button', { name: 'Copy details' }).click();
  await app.getByRole('status').getByText('Copied').waitFor();
  const details = await copied();
  expect(details).toMatch(
    /^Chat Plan Limits \d+\.\d+\.\d+\nProblem: failed, HTTP 500\nPlace: ticket_sidebar, in en-US\n/,
  );
  expect(details).toMatch(/\nGET \/api\/v2\/chat\/account: 500, \d+ ms/);
  expect(details, 'nothing personal').not.toMatch(/@|\?|localhost|account_key/);
});

it.each(['rate-limited', 'rate-limited-date'])('%s: says when Chat answers again', async (scenario) => {
  const { app } = await openWorkbench({ scenario });

  await title(app, 'Too many requests').waitFor();
  await app.getByText(/It answers again at \d{1,2}:\d\d(:\d\d)?\s[AP]M\./).waitFor();
  await app.getByRole('button', { name: 'Try again' }).waitFor();
  await expectOnlyWords(app);
});
