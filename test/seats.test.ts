import type { FrameLocator, Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { eventually } from './support/eventually.ts';
import { row } from './support/plan.ts';
import { requestsTo } from './support/requests.ts';
import { openWorkbench } from './support/workbench.ts';

const neverSeen = { id: 104, first_name: 'Noor', last_name: 'Bakker', email: 'noor@example.com' };

const held = (app: FrameLocator) => app.getByRole('list', { name: 'Who holds a seat', exact: true });
const disabled = (app: FrameLocator) => app.getByRole('list', { name: /^Disabled, without a seat/ });
const show = (app: FrameLocator) => app.getByRole('button', { name: 'Show who holds a seat', exact: true });
const refresh = (app: FrameLocator) => app.getByRole('button', { name: 'Refresh', exact: true });

async function linesOf(list: Locator): Promise<readonly string[][]> {
  const texts = await list.getByRole('listitem').allInnerTexts();
  return texts.map((text) => text.split('\n').filter((line) => line.trim() !== ''));
}

it('lists who holds a seat, longest unseen first, and the disabled apart, from what was read already', async () => {
  const opened = await openWorkbench({ scenario: 'team' });
  const { app, act } = opened;
  await refresh(app).waitFor();
  await act({ kind: 'agent-added', agent: neverSeen });
  await refresh(app).click();
  await row(app, 'Agents').getByText('3 of 2').waitFor();
  await refresh(app).waitFor();
  const asked = await opened.requests();

  await row(app, 'Agents').getByText('1 disabled', { exact: true }).waitFor();
  await show(app).click();
  await held(app).waitFor();
  expect(await linesOf(held(app))).toEqual([
    ['Noor Bakker', 'Agent', 'noor@example.com', 'Last seen in Chat: never'],
    ['Amara Okafor', 'Administrator', 'administrator@example.com', 'Last seen in Chat 3 days ago'],
    [
      'Jonathan Doe',
      'Owner',
      'owner@example.com',
      expect.stringMatching(/^Last seen in Chat 1\d minutes ago$/),
    ],
  ]);
  expect(await linesOf(disabled(app))).toEqual([
    [
      'Lars Eriksson',
      'Agent',
      'agent@example.com',
      expect.stringMatching(/^Last seen in Chat \d months ago$/),
    ],
  ]);
  expect(await opened.requests(), 'nothing is asked for anew').toHaveLength(asked.length);

  await show(app).click();
  await held(app).waitFor({ state: 'detached' });
  expect(await show(app).getAttribute('aria-expanded')).toBe('false');
});

it('searches names and addresses, in seats and among the disabled, and says what was found', async () => {
  const { app } = await openWorkbench({ scenario: 'team' });
  await refresh(app).waitFor();
  await show(app).click();
  const search = app.getByLabel('Search by name or email');
  const outcome = app.getByRole('status').filter({ hasText: /found|matches/ });

  await search.fill('ÁMARA administrator@');
  await outcome.getByText('1 agent found', { exact: true }).waitFor();
  expect((await linesOf(held(app))).map(([name]) => name)).toEqual(['Amara Okafor']);

  await search.fill('eriks');
  await disabled(app).getByText('Lars Eriksson').waitFor();
  await held(app).waitFor({ state: 'detached' });

  await search.fill('nobody');
  await outcome.getByText('Nobody matches “nobody”.', { exact: true }).waitFor();

  await search.fill('');
  await held(app).getByText('Jonathan Doe').waitFor();
});

it('scrolls through 1,812 seats by keyboard, with only the rows in view in the page', async () => {
  const { app, page } = await openWorkbench({ scenario: 'agents-2000' });
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await row(app, 'Agents').getByText('1,812 of 2,000').waitFor();
  expect(
    loaded.filter((url) => url.includes('seats-panel')),
    'not before it is opened',
  ).toEqual([]);

  await show(app).click();
  const rows = held(app).getByRole('listitem');
  await rows.first().waitFor();
  expect(loaded.filter((url) => url.includes('seats-panel'))).toHaveLength(1);
  expect(await rows.first().getAttribute('aria-posinset')).toBe('1');
  expect(await rows.first().innerText()).toContain('Last seen in Chat: never');
  expect(await rows.count()).toBeLessThan(50);

  await held(app).focus();
  const last = held(app).locator('[aria-posinset="1812"]');
  await eventually(async () => {
    await page.keyboard.press('End');
    return last.isVisible();
  }).toBe(true);
  expect(await last.getAttribute('aria-setsize')).toBe('1812');
  await last.getByText('administrator@example.com').waitFor();
  expect(await rows.count()).toBeLessThan(50);
});

it('asks for the names, which no storage holds, only when the list is opened', async () => {
  const first = await openWorkbench({ scenario: 'team' });
  await refresh(first.app).waitFor();
  await first.page.reload();
  await row(first.app, 'Agents').getByText('2 of 2').waitFor();
  expect(await first.requests(), 'the counts are remembered').toEqual([]);

  await show(first.app).click();
  await held(first.app).getByText('Amara Okafor').waitFor();
  expect((await requestsTo(first, '/agents')).length).toBeGreaterThan(0);
});

it('says nothing of the disabled where there are none', async () => {
  const { app, act } = await openWorkbench({ scenario: 'team' });
  const said = row(app, 'Agents').getByText(/disabled/);
  await said.waitFor();
  await act({ kind: 'agent-removed', id: 103 });
  await refresh(app).click();
  await said.waitFor({ state: 'detached' });
  await row(app, 'Agents').getByText('None left').waitFor();
});

it('has no list to open where Zendesk does not let the viewer list the agents', async () => {
  const { app, change } = await openWorkbench({ scenario: 'team' });
  await refresh(app).waitFor();
  await show(app).waitFor();

  await change({ faults: [{ path: '/api/v2/chat/agents', status: 403 }] });
  await refresh(app).click();
  await row(app, 'Agents').getByText('Not counted: Zendesk does not let you list them').waitFor();
  await show(app).waitFor({ state: 'detached' });
});
