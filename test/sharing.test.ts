import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { row } from './support/plan.ts';
import { stored } from './support/storage.ts';
import { opened, openWorkbench, type Opened } from './support/workbench.ts';

const aMinute = 60_000;

/** Brings each open ticket to the front in turn, and waits until it shows what `seen` waits for. */
async function visitAll({ page }: Opened, seen: (page: Page) => Promise<void>): Promise<number> {
  const tabs = page.getByRole('navigation', { name: 'Open tabs' }).getByRole('listitem');
  const count = await tabs.count();
  for (let index = 0; index < count; index += 1) {
    await tabs.nth(index).getByRole('button').first().click();
    await seen(page);
  }
  return count;
}

async function seesAgents(page: Page): Promise<void> {
  await row(page.frameLocator('iframe:visible'), 'Agents').getByText('2 of 2').waitFor();
}

/** The figures are there, and no load for this ticket is on its way: one that is hidden meanwhile is given up. */
async function seesLatest(page: Page): Promise<void> {
  await seesAgents(page);
  const app = page.frameLocator('iframe:visible');
  await app.getByRole('button', { name: 'Refresh', exact: true }).waitFor();
}

async function seesRefusal(page: Page): Promise<void> {
  const app = page.frameLocator('iframe:visible');
  await app.getByRole('heading', { name: 'For Chat administrators' }).waitFor();
}

/** Has each frame note what it says to the others; runs in all of them. */
function noteChannels(): void {
  const said: string[] = [];
  window.BroadcastChannel = class extends BroadcastChannel {
    override postMessage(message: unknown): void {
      said.push(JSON.stringify(message));
      super.postMessage(message);
    }
  };
  Object.assign(window, { said });
}

/** All that the app's frames have said to each other. */
async function saidOnChannels(page: Page): Promise<readonly string[]> {
  const frames = page.frames().filter((frame) => frame.url().includes('/app/'));
  const said = await Promise.all(
    // What `noteChannels` has put there.
    frames.map((frame) => frame.evaluate(() => Reflect.get(window, 'said') as readonly string[])),
  );
  return said.flat();
}

/** How many requests the Chat API gets for one ticket. */
async function requestsOfOne(): Promise<number> {
  const one = await openWorkbench({ scenario: 'team' });
  await seesLatest(one.page);
  return (await one.requests()).length;
}

describe.each(['allowed', 'barred'] as const)('with storage and locks %s', (storage) => {
  it('asks for twenty open tickets what it asks for one', async () => {
    const many = await openWorkbench({ scenario: 'team', tickets: 20 }, { storage });
    expect(await visitAll(many, seesLatest)).toBe(20);
    expect(await many.requests()).toHaveLength(await requestsOfOne());
  });

  it('asks once for four windows that open together', async () => {
    const first = await openWorkbench({ scenario: 'team', latency: 300 }, { storage });
    const others = await Promise.all(
      [1, 2, 3].map(async () => {
        const page = await first.page.context().newPage();
        await page.goto(first.page.url());
        return opened(page);
      }),
    );
    const all = [first, ...others];
    await Promise.all(all.map(({ page }) => seesLatest(page)));
    const sent = await Promise.all(all.map(({ requests }) => requests()));
    expect(sent.flat()).toHaveLength(await requestsOfOne());
  });

  it('asks once for all tickets when a minute has passed', async () => {
    const three = await openWorkbench({ scenario: 'team', tickets: 3 }, { storage });
    await visitAll(three, seesLatest);
    const before = (await three.requests()).length;

    await three.page.clock.setFixedTime(Date.now() + aMinute + 1_000);
    await visitAll(three, seesLatest);
    await expect.poll(async () => (await three.requests()).length).toBe(2 * before);
    await visitAll(three, seesLatest);
    expect(await three.requests()).toHaveLength(2 * before);
  });

  it('remembers for all tickets that an agent may not read', async () => {
    const many = await openWorkbench({ scenario: 'team', viewer: 'agent', tickets: 20 }, { storage });
    await visitAll(many, seesRefusal);
    const paths = (await many.requests()).map(({ path }) => path);
    expect(paths.sort()).toEqual(['/api/v2/chat/account', '/api/v2/chat/agents/me']);
  });
});

it('asks again at once when a person presses Refresh, and shows the others what came', async () => {
  const two = await openWorkbench({ scenario: 'team', tickets: 2 });
  const seesThree = async (page: Page) => {
    const app = page.frameLocator('iframe:visible');
    await row(app, 'Agents').getByText('3 of 2').waitFor();
    await app.getByRole('button', { name: 'Refresh', exact: true }).waitFor();
  };
  await visitAll(two, seesLatest);
  const before = (await two.requests()).length;
  await two.act({ kind: 'agent-added', agent: { id: 199, first_name: 'Noor', email: 'noor@example.com' } });

  await two.app.getByRole('button', { name: 'Refresh', exact: true }).click();
  // Before it is left: a load is given up when its ticket is hidden.
  await seesThree(two.page);
  await visitAll(two, seesThree);
  expect(await two.requests()).toHaveLength(2 * before);
});

it('keeps the names with the ticket that read them, and gives them to another when its seats are opened', async () => {
  const two = await openWorkbench({ scenario: 'team', location: 'user_sidebar' });
  await two.page.context().addInitScript(noteChannels);
  await two.page.goto(two.page.url().replace('location=user_sidebar', 'tickets=2'));
  await visitAll(two, seesLatest);
  const asked = (await two.requests()).length;
  expect((await saidOnChannels(two.page)).join()).toContain('Great for Lean Teams');
  expect((await saidOnChannels(two.page)).join()).not.toMatch(/Amara|administrator@/);

  await two.app.getByRole('button', { name: 'Show who holds a seat', exact: true }).click();
  await two.app
    .getByRole('list', { name: 'Who holds a seat', exact: true })
    .getByText('Amara Okafor')
    .waitFor();
  expect((await saidOnChannels(two.page)).filter((said) => said.includes('Amara'))).toHaveLength(1);
  expect(await two.requests(), 'nothing is asked for anew').toHaveLength(asked);
});

it('stores plan and counts, and no name, address, key or billing', async () => {
  const { page } = await openWorkbench({ scenario: 'team', viewer: 'owner' });
  await seesAgents(page);
  await expect.poll(() => stored(page)).toContain('Great for Lean Teams');
  expect(await stored(page)).not.toMatch(/@|account-key|Jonathan|Doe|Okafor|Fictional|Oklahoma|Friends/);
});

it('starts anew, and says nothing, where storage holds something else', async () => {
  const first = await openWorkbench({ scenario: 'team' });
  await seesAgents(first.page);
  await expect.poll(() => stored(first.page)).toContain('Great for Lean Teams');
  const frame = first.page.frames().find((candidate) => candidate.url().includes('/app/'));
  await frame?.evaluate(() => {
    for (const key of Object.keys(localStorage))
      localStorage.setItem(key, '{"value":{"kind":"picture","plan":7}}');
  });
  await first.page.reload();
  await seesAgents(first.page);
});

it('shows what it knows from before at once, says how old that is, and brings it up to date', async () => {
  const first = await openWorkbench({ scenario: 'team' }, { clock: 'driven' });
  await first.app.getByRole('button', { name: 'Refresh', exact: true }).waitFor();
  await first.page.clock.fastForward(5 * aMinute);
  await first.page.getByLabel('Latency (ms)').fill('60000');
  await expect.poll(() => first.page.url()).toContain('latency=60000');

  await first.page.reload();
  await seesAgents(first.page);
  await first.app.getByText('Updated 5 minutes ago').waitFor();
  await first.app.getByRole('button', { name: 'Refreshing', exact: true }).waitFor();
  await first.change({ latencyMs: 0 });
  await first.page.clock.fastForward(16_000);
  await first.app.getByText(/^Updated (now|\d+ seconds ago|this minute)/).waitFor();
});

it('works alone where the browser bars everything that tickets could share by', async () => {
  const two = await openWorkbench({ scenario: 'team', location: 'user_sidebar' }, { storage: 'barred' });
  await two.page.context().addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
  await two.page.goto(two.page.url().replace('location=user_sidebar', 'tickets=2'));
  await visitAll(two, seesLatest);
  expect(await two.requests()).toHaveLength(2 * (await requestsOfOne()));
});

it('asks for nothing once its ticket is closed', async () => {
  const { page, app, change, requests } = await openWorkbench({ scenario: 'agents-2000', latency: 400 });
  await row(app, 'Agents').getByText('counted so far').waitFor();
  await page.getByRole('button', { name: 'Close ticket #101' }).click();
  await page.locator('iframe').waitFor({ state: 'detached' });
  const before = (await requests()).length;
  await change({ latencyMs: 0 });
  // An instance that went on would ask for its next page as fast as these are answered.
  for (let answers = 0; answers < 50; answers += 1) expect(await requests()).toHaveLength(before);
});
