import { describe, expect, it } from 'vitest';
import { row } from './support/plan.ts';
import { openWorkbench } from './support/workbench.ts';

/** What assistive technology is told of a limit's meter. */
async function meterOf(scenario: string, limit: string) {
  const { app } = await openWorkbench({ scenario });
  const meter = app.getByRole('meter', { name: limit, exact: true });
  await meter.waitFor();
  const [valueText, now, max] = await Promise.all(
    ['aria-valuetext', 'aria-valuenow', 'aria-valuemax'].map((name) => meter.getAttribute(name)),
  );
  return { words: await row(app, limit).innerText(), valueText, now, max };
}

describe('a counted limit', () => {
  it.each([
    ['team', 'Agents', '2 of 2', 'None left', '2 of 2 used, none left'],
    ['nearly-full', 'Agents', '9 of 10', '1 left', '9 of 10 used, 1 left'],
    ['over', 'Agents', '3 of 2', '1 over', '3 of 2 used, 1 over'],
    ['room', 'Departments', '0 of 10', '10 left', '0 of 10 used, 10 left'],
  ])('in the scenario "%s": %s, %s, %s', async (scenario, limit, used, left, valueText) => {
    const meter = await meterOf(scenario, limit);
    expect(meter.words).toContain(used);
    expect(meter.words).toContain(left);
    expect(meter.valueText).toBe(valueText);
    expect(Number(meter.now)).toBeLessThanOrEqual(Number(meter.max));
  });
});

it.each([
  ['over', '1 limit exceeded: Agents'],
  ['full', '4 limits reached: Agents, Departments, Triggers, and Goals'],
  ['nearly-full', '4 limits nearly reached: Agents, Departments, Triggers, and Goals'],
  ['room', 'All limits have room'],
])('sums up the scenario "%s" in one line: %s', async (scenario, line) => {
  const { app } = await openWorkbench({ scenario });
  await app.locator('.summary').getByText(line, { exact: true }).waitFor();
});

describe('counting', () => {
  it('counts 250 agents over three pages exactly', async () => {
    const { app } = await openWorkbench({ scenario: 'agents-250' });
    await row(app, 'Agents').getByText('233 of 240').waitFor();
  });

  it('counts 2,000 agents exactly, shows the count while it grows, and reads no page twice', async () => {
    const { app, requests } = await openWorkbench({ scenario: 'agents-2000', latency: 100 });
    await row(app, 'Agents').getByText('counted so far').waitFor();
    await row(app, 'Agents').getByText('1,812 of 2,000').waitFor();

    const pages = (await requests()).filter(({ path }) => path.startsWith('/api/v2/chat/agents?'));
    expect(pages.length).toBeLessThanOrEqual(22);
  });

  it.each([
    [1, '2 of 2'],
    [true, '2 of 2'],
    [0, '1 of 2'],
    [false, '1 of 2'],
  ])('takes an agent for enabled or not where "enabled" is %j', async (enabled, words) => {
    const { app, page, act } = await openWorkbench({ scenario: 'team', location: 'user_sidebar' });
    await act({ kind: 'agent-changed', id: 102, changes: { enabled } });
    await page.getByRole('button', { name: 'Add ticket' }).click();
    await row(app, 'Agents').getByText(words).waitFor();
  });

  it('counts each agent once though some come and go meanwhile, and comes to an end', async () => {
    const { app, page, act, change } = await openWorkbench(
      { scenario: 'agents-2000', location: 'user_sidebar' },
      { clock: 'driven' },
    );
    const pages = '/api/v2/chat/agents';
    await change({ faults: [{ path: pages, kind: 'never', after: 3 }] });
    await page.getByRole('button', { name: 'Add ticket' }).click();
    await row(app, 'Agents').getByText('272 counted so far').waitFor();

    await act({ kind: 'agent-removed', id: 300 });
    await act({ kind: 'agent-added', agent: { id: 5_001, enabled: true } });
    await act({ kind: 'agent-added', agent: { id: 99_999, enabled: true } });
    await change({ faults: [] });
    await page.clock.fastForward(16_000);
    await row(app, 'Agents').getByText('1,813 of 2,000').waitFor();
  });

  it('counts no agent who is disabled', async () => {
    const { app } = await openWorkbench({ scenario: 'everything-disabled' });
    await row(app, 'Agents').getByText('1 of 10').waitFor();
  });

  it('is an error of its own row where the list never ends', async () => {
    const { app } = await openWorkbench({ scenario: 'cursor-stuck' });
    await row(app, 'Agents').getByText('Not counted').waitFor();
    await row(app, 'Departments').getByRole('meter').waitFor();
  });

  it('leaves a list that is refused, or that the account has not, without a count, and says why', async () => {
    const { app } = await openWorkbench({ scenario: 'refused-lists' });
    await row(app, 'Departments').getByText('Not counted: Zendesk does not let you list them').waitFor();
    await row(app, 'Goals').getByText('Not counted: this account has no list of them').waitFor();
    await row(app, 'Concurrent chats').getByText('Unlimited').waitFor();
  });

  it('still shows the counts where an administrator may not read the account', async () => {
    const { app } = await openWorkbench({ scenario: 'support-created-refused' });
    await app.getByRole('heading', { level: 1, name: 'Chat plan' }).waitFor();
    await row(app, 'Agents').getByText('enabled').waitFor();
    await row(app, 'Agents').getByText('Not stated by the plan').waitFor();
  });
});
