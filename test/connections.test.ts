import { request as httpRequest } from 'node:http';
import type { FrameLocator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { startEdit } from './support/billing.ts';
import { openContext } from './support/context.ts';
import { eventually } from './support/eventually.ts';
import { hasFocus } from './support/focus.ts';
import { row, section, title } from './support/plan.ts';
import { ticketTab } from './support/support-page.ts';
import { opened, openWorkbench, type Opened, type Settings } from './support/workbench.ts';

const legacy = 'https://www.zopim.com/api/v2';

async function connect(app: FrameLocator, token: string, { isRemembered = false } = {}): Promise<void> {
  await app.getByLabel('Chat API token').fill(token);
  if (isRemembered) await app.getByText('Remember in this browser tab').click();
  await app.getByRole('button', { name: 'Connect', exact: true }).click();
}

/** What the app's frames have in each kind of storage. */
async function stored(page: Page): Promise<{ local: string; session: string }> {
  const frames = page.frames().filter((frame) => frame.url().includes('/app/'));
  const all = await Promise.all(
    frames.map((frame) =>
      frame.evaluate(() =>
        [localStorage, sessionStorage].map((storage) => JSON.stringify(Object.entries(storage))),
      ),
    ),
  );
  return { local: all.map(([local]) => local).join(), session: all.map(([, session]) => session).join() };
}

/** All that the workbench's server answers its page, and all that is posted to the app. */
async function listen(settings: Settings): Promise<Opened & { heard: () => Promise<string> }> {
  const opened = await openWorkbench(settings);
  const answers: Promise<string>[] = [];
  opened.page.on('response', (response) => {
    if (!response.url().endsWith('.js')) answers.push(response.text().catch(() => ''));
  });
  await opened.page.addInitScript(() => {
    const posted: string[] = [];
    Object.assign(window, { posted });
    addEventListener('message', ({ data }) => posted.push(JSON.stringify(data)));
  });
  await opened.page.reload();
  return {
    ...opened,
    heard: async () => {
      const posted = await Promise.all(
        opened.page.frames().map((frame) => frame.evaluate('posted.join()').catch(() => '')),
      );
      return [...posted, ...(await Promise.all(answers))].join();
    },
  };
}

describe('where Chat takes no session', () => {
  const scenario = 'needs-token';

  it('says in three steps where a token comes from, and shows the plan by a good one', async () => {
    const { app, page } = await openWorkbench({ scenario });
    await title(app, 'Connect to Chat').waitFor();
    expect(await app.getByRole('list').getByRole('listitem').count()).toBe(3);

    await connect(app, 'owner-token');
    await title(app, 'Team plan').waitFor();
    await row(app, 'Agents').getByText('2 of 2').waitFor();
    await section(app, 'Billing contact');
    await app.getByRole('button', { name: 'Edit billing contact' }).waitFor();
    await app.getByText('Connected with a Chat API token').last().waitFor();
    const { local, session } = await stored(page);
    expect(local + session).not.toContain('owner-token');
    expect(local).not.toContain('Great for Lean Teams');
  });

  it('refuses a bad token, keeps nothing, and leaves what was typed to be corrected', async () => {
    const { app, page } = await openWorkbench({ scenario });
    await connect(app, 'bad-token', { isRemembered: true });
    await app.getByText(/Zendesk Chat does not accept this token/).waitFor();

    const field = app.getByLabel('Chat API token');
    expect(await field.inputValue()).toBe('bad-token');
    await eventually(() => field.evaluate((input) => input === document.activeElement)).toBe(true);
    const { local, session } = await stored(page);
    expect(local + session).not.toContain('bad-token');
    await page.reload();
    await title(app, 'Connect to Chat').waitFor();
  });

  it("shows by an agent's token what an agent may see, and the way back", async () => {
    const { app } = await openWorkbench({ scenario, viewer: 'agent' });
    await connect(app, 'agent-token');
    await title(app, 'For Chat administrators').waitFor();

    await app.getByRole('button', { name: 'Disconnect' }).press('Enter');
    await title(app, 'Connect to Chat').waitFor();
  });

  it('remembers a token for the tab if told to, in session storage alone, until Disconnect', async () => {
    const { app, page } = await openWorkbench({ scenario, tickets: 2 });
    await connect(app, 'owner-token', { isRemembered: true });
    await title(app, 'Team plan').waitFor();
    await page.reload();
    await title(app, 'Team plan').waitFor();
    await ticketTab(page, 102).click();
    await title(app, 'Team plan').waitFor();
    const kept = await stored(page);
    expect(kept.session).toContain('owner-token');
    expect(kept.local).not.toContain('owner-token');

    await app.getByRole('button', { name: 'Disconnect' }).click();
    await title(app, 'Connect to Chat').waitFor();
    const { local, session } = await stored(page);
    expect(local + session).not.toContain('owner-token');
    await ticketTab(page, 101).click();
    await title(app, 'Connect to Chat').waitFor();
  });

  it('says in another ticket that a token has come, however late what says so comes there', async () => {
    const context = await openContext();
    let letCome: () => void = () => undefined;
    const come = new Promise<void>((resolve) => (letCome = resolve));
    let isHeld = false;
    // Which of the two tickets asks first is chance; the one in front has to go on.
    await context.route(/token-parts/, async (route) => {
      const frame = await route.request().frame().frameElement();
      if (!(await frame.isVisible())) {
        isHeld = true;
        await come;
      }
      await route.continue();
    });
    const page = await context.newPage();
    await page.goto(new URL(`?scenario=${scenario}&tickets=2`, inject('workbenchUrl')).href);
    const { app } = opened(page);
    await eventually(() => Promise.resolve(isHeld)).toBe(true);
    await connect(app, 'owner-token', { isRemembered: true });
    await title(app, 'Team plan').waitFor();

    await ticketTab(page, 102).click();
    await app.getByRole('button', { name: 'Refresh' }).waitFor();
    letCome();
    await app.getByRole('status').getByText('Connected with a Chat API token').waitFor();
  });

  it('asks before Disconnect drops what was changed in the billing contact', async () => {
    const { app } = await openWorkbench({ scenario });
    await connect(app, 'owner-token');
    const disconnect = app.getByRole('button', { name: 'Disconnect' });
    const city = app.getByLabel('City', { exact: true });
    await startEdit(await section(app, 'Billing contact'), { City: 'East Fiction' });
    await disconnect.press('Enter');
    const question = app.getByRole('heading', { name: 'Discard your changes?' });
    await eventually(() => hasFocus(question)).toBe(true);

    await app.getByRole('button', { name: 'Keep editing' }).press('Enter');
    await eventually(() => hasFocus(disconnect)).toBe(true);
    expect(await city.inputValue()).toBe('East Fiction');

    await disconnect.press('Enter');
    await app.getByRole('button', { name: 'Discard' }).press('Enter');
    await title(app, 'Connect to Chat').waitFor();
    expect(await app.getByText('East Fiction').count()).toBe(0);
  });

  it("lets nobody update with somebody else's token, and says why", async () => {
    const { app, requests } = await openWorkbench({ scenario, viewer: 'administrator' });
    await connect(app, 'owner-token');
    const billing = await section(app, 'Billing contact');

    await billing.getByText(/You are connected to Chat as somebody else/).waitFor();
    expect(await app.getByRole('button', { name: 'Edit billing contact' }).count()).toBe(0);
    expect((await requests()).some(({ method }) => method !== 'GET')).toBe(false);
  });

  it('tells by a token who holds a seat beside a profile, too', async () => {
    const { app } = await openWorkbench({ scenario, location: 'user_sidebar' });
    await connect(app, 'owner-token');
    await app.getByText('Holds a Chat seat').first().waitFor();
  });
});

describe('over a credential that the installation shares, on the legacy host', () => {
  it.each([
    ['legacy-shared-basic', 'Basic ', 'correct horse'],
    // The setting's help, which the workbench shows, names Bearer too.
    ['legacy-shared-bearer', 'Bearer shared', 'shared-token'],
  ])('%s: reads, never updates, and never learns the credential', async (scenario, header, credential) => {
    const { app, requests, heard } = await listen({ scenario, viewer: 'owner' });
    await row(app, 'Agents').getByText('2 of 2').waitFor();
    const billing = await section(app, 'Billing contact');

    await billing.getByText(/You are connected to Chat as somebody else/).waitFor();
    expect(await app.getByRole('button', { name: 'Edit billing contact' }).count()).toBe(0);
    expect(await app.getByText('Fictional').count()).toBe(0);
    const asked = await requests();
    expect(asked.map(({ method, path }) => `${method} ${path}`)).toContain(`GET ${legacy}/account`);
    expect(asked.every(({ method, path }) => method === 'GET' && path.startsWith(legacy))).toBe(true);
    const all = await heard();
    expect(all).toContain('Great for Lean Teams');
    expect(all).not.toContain(credential);
    expect(all).not.toContain(header);
  });

  it('shows seats and account key to an administrator of Support', async () => {
    const { app } = await openWorkbench({ scenario: 'legacy-shared-bearer', viewer: 'administrator' });
    await app.getByRole('button', { name: 'Show who holds a seat' }).click();
    await app.getByText('Amara Okafor').waitFor();
    await (await section(app, 'Account')).getByText('zendesk-chat-account-key').waitFor();
  });

  it('shows anybody else the plan, but neither seats nor key', async () => {
    const { app } = await openWorkbench({ scenario: 'legacy-shared-bearer', viewer: 'agent' });
    await row(app, 'Agents').getByText('2 of 2').waitFor();
    await (await section(app, 'Account')).getByText('August 6, 2014').waitFor();
    expect(await app.getByText('zendesk-chat-account-key').count()).toBe(0);
    expect(await app.getByRole('button', { name: 'Show who holds a seat' }).count()).toBe(0);
  });

  it('tells nobody but an administrator of Support who holds a seat beside a profile', async () => {
    const settings = { scenario: 'legacy-shared-bearer', viewer: 'agent', location: 'user_sidebar' };
    const { app, requests } = await openWorkbench(settings);
    await title(app, 'For Chat administrators').waitFor();
    expect(await requests()).toEqual([]);
  });
});

it('reads and updates with the owner’s token on the legacy host', async () => {
  const { app, requests } = await openWorkbench({ scenario: 'legacy-personal-token' });
  await title(app, 'Connect to Chat').waitFor();
  await connect(app, 'owner-token');
  await section(app, 'Billing contact');
  await app.getByRole('button', { name: 'Edit billing contact' }).click();
  await app.getByLabel('City').fill('East Fiction');
  await app.getByRole('button', { name: 'Review changes' }).click();
  await app.getByRole('button', { name: 'Save', exact: true }).click();
  await app.getByText('The billing contact was saved.').first().waitFor();

  const ofAccount = (await requests()).filter(({ path }) => path === `${legacy}/account`);
  expect(ofAccount.filter(({ method }) => method === 'PUT')).toMatchObject([
    { body: { billing: { city: 'East Fiction' } }, status: 200 },
  ]);
  expect(ofAccount.at(-1)).toMatchObject({ method: 'GET', status: 200 });
});

it('asks the proxy for no host that the manifest does not list', async () => {
  const { app, page, requests } = await openWorkbench({ scenario: 'legacy-shared-bearer' });
  await app.getByRole('button', { name: 'Refresh', exact: true }).waitFor();
  const before = (await requests()).length;
  const frame = page.frames().find((candidate) => candidate.url().includes('/app/'));
  const status = await frame?.evaluate(
    () =>
      new Promise((resolve) => {
        const events = new Set(['zaf.request:9999.done', 'zaf.request:9999.fail']);
        addEventListener(
          'message',
          ({ data }: MessageEvent<{ key: string; message: { responseArgs: { status: number }[] } }>) => {
            if (events.has(data.key)) resolve(data.message.responseArgs[0]?.status);
          },
        );
        const headers = { Authorization: '{{setting.chat_authorization}}' };
        const message = { url: 'https://evil.example/', secure: true, headers };
        parent.postMessage(JSON.stringify({ key: 'request:9999', message }), '*');
      }),
  );
  expect([status, (await requests()).length]).toEqual([403, before]);
});

describe('the workbench', () => {
  it.each([
    ['elsewhere', 'http://evil.example/'],
    ["of the app's own site", `http://127.0.0.1:${new URL(inject('workbenchUrl')).port}/sdk/zaf_sdk.js`],
  ])('gives a page %s nothing', async (_where, address) => {
    const context = await openContext({ expectedErrors: [/CORS policy/] });
    const page = await context.newPage();
    await context.route('http://evil.example/', (route) => route.fulfill({ body: 'Evil' }));
    await page.goto(address);
    const got = await page.evaluate(async (url) => {
      const ask = (path: string) =>
        fetch(url + path).then(
          (response) => response.text(),
          () => 'nothing',
        );
      return Promise.all([ask(''), ask('workbench/scenarios'), ask('workbench/page.js')]);
    }, inject('workbenchUrl'));
    expect(got).toEqual(['nothing', 'nothing', 'nothing']);
  });

  it('gives nothing to a name that was made to resolve to loopback', async () => {
    const { port } = new URL(inject('workbenchUrl'));
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const headers = { host: `evil.example:${port}` };
      httpRequest({ host: '127.0.0.1', port, headers, path: '/' }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });
});
