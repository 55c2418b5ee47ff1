import type { BrowserContext, FrameLocator } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { openContext } from './support/context.ts';
import { drawn } from './support/drawn.ts';
import { eventually } from './support/eventually.ts';
import { title } from './support/plan.ts';
import { opened, openWorkbench } from './support/workbench.ts';

const failed = 'This part could not be loaded. Check your connection, then try again.';

/** What is loaded when it is opened: how to open it, and what is there then. `file` is one of its modules. */
const parts: readonly {
  what: string;
  file: string;
  address: string;
  open: (app: FrameLocator) => Promise<void>;
  shows: (app: FrameLocator) => Promise<void>;
}[] = [
  {
    what: 'the seats',
    file: 'seats-panel',
    address: '?scenario=team',
    open: (app) => app.getByRole('button', { name: 'Show who holds a seat' }).click(),
    shows: (app) => app.getByLabel('Search by name or email').waitFor(),
  },
  {
    what: 'the features',
    file: 'section-contents',
    address: '?scenario=team',
    open: (app) => app.getByRole('button', { name: 'Features' }).click(),
    shows: (app) => app.getByRole('list', { name: 'Included', exact: true }).waitFor(),
  },
  {
    what: 'the billing contact',
    file: 'open-billing',
    address: '?scenario=team',
    open: (app) => app.getByRole('button', { name: 'Billing contact' }).click(),
    shows: (app) => app.getByRole('button', { name: 'Edit billing contact' }).waitFor(),
  },
  {
    what: 'the words of a part, in any language,',
    file: 'more-words',
    address: '?scenario=team',
    open: (app) => app.getByRole('button', { name: 'Features' }).click(),
    shows: (app) => app.getByRole('list', { name: 'Included', exact: true }).waitFor(),
  },
  {
    what: 'the table of seats',
    file: 'seat-table-panel',
    address: '?scenario=team&location=nav_bar',
    open: () => Promise.resolve(),
    shows: (app) => app.getByRole('table').waitFor(),
  },
  {
    what: 'the screen to connect',
    file: 'token-parts',
    address: '?scenario=needs-token',
    open: () => Promise.resolve(),
    shows: (app) => app.getByLabel('Chat API token').waitFor(),
  },
  {
    what: 'the answer beside a profile',
    file: 'person-view',
    address: '?scenario=team&location=user_sidebar',
    open: () => Promise.resolve(),
    shows: (app) => app.getByRole('heading', { name: 'Chat seat' }).waitFor(),
  },
  {
    what: 'what is wrong with the settings',
    file: 'setting-fault-list',
    address: '?scenario=settings-wrong',
    open: () => Promise.resolve(),
    shows: (app) => app.getByText('The setting “Where the Chat account was created” is not').waitFor(),
  },
];

/** Lets all modules of a name fail. Returns how to let them come. */
async function failing(context: BrowserContext, file: string): Promise<() => Promise<void>> {
  const modules = new RegExp(`/assets/${file}[^/]*\\.js`);
  await context.route(modules, (route) => route.abort());
  return () => context.unroute(modules);
}

it.each(parts)('says that $what did not load, and tries again', async ({ file, address, open, shows }) => {
  const context = await openContext();
  const letCome = await failing(context, file);
  const page = await context.newPage();
  await page.goto(new URL(address, inject('workbenchUrl')).href);
  const { app } = opened(page);
  await open(app);

  await app.getByText(failed).waitFor();
  await letCome();
  await app.getByRole('button', { name: 'Try again' }).click();
  await shows(app);
  expect(await app.getByText(failed).count()).toBe(0);
});

it('adds no note as long as it could not say what came of it', async () => {
  const context = await openContext();
  const letCome = await failing(context, 'note-outcome');
  const page = await context.newPage();
  await page.goto(new URL('?scenario=team', inject('workbenchUrl')).href);
  const { app } = opened(page);
  const comment = page.getByRole('textbox', { name: 'Comment', exact: true });
  const add = app.getByRole('button', { name: 'Add as internal note', exact: true });
  await add.click();

  await app.getByRole('status').getByText(failed).waitFor();
  expect(await comment.inputValue()).toBe('');
  await letCome();
  await add.click();
  await app.getByRole('status').getByText('Added to the comment as an internal note.').waitFor();
  expect(await comment.inputValue()).toContain('Zendesk Chat: Team plan');
});

it('adds no note for a plan that has gone meanwhile', async () => {
  const { app, page } = await openWorkbench({ scenario: 'needs-token' });
  let letCome: () => void = () => undefined;
  const come = new Promise<void>((resolve) => (letCome = resolve));
  await page.context().route(/note-outcome/, async (route) => {
    await come;
    await route.continue();
  });
  await app.getByLabel('Chat API token').fill('owner-token');
  await app.getByRole('button', { name: 'Connect', exact: true }).click();
  await app.getByRole('button', { name: 'Add as internal note', exact: true }).click();
  await app.getByRole('button', { name: 'Disconnect' }).click();
  await title(app, 'Connect to Chat').waitFor();
  const arrived = page.waitForResponse(/note-outcome/);
  letCome();
  await (await arrived).finished();
  await drawn(app);
  expect(await page.getByRole('textbox', { name: 'Comment', exact: true }).inputValue()).toBe('');
});

it('offers to reload where what it would say outside Zendesk did not load', async () => {
  const context = await openContext({
    sdk: 'missing',
    expectedErrors: [/What there is to say/, /unconnected-screen/],
  });
  const letCome = await failing(context, 'unconnected-screen');
  const page = await context.newPage();
  await page.goto(new URL('?scenario=team', inject('workbenchUrl')).href);
  const { app } = opened(page);

  await app.getByText('Chat Plan Limits could not be loaded.').waitFor();
  await letCome();
  await app.getByRole('button', { name: 'Reload' }).click();
  await title(app, 'Zendesk’s script did not load').waitFor();
});

it('offers to reload where that never comes', async () => {
  const { app, page } = await openWorkbench(
    { scenario: 'team' },
    { sdk: 'missing', clock: 'driven', held: /unconnected-screen/, expectedErrors: [/What there is to say/] },
  );
  await eventually(async () => {
    await page.clock.fastForward(16_000);
    return app.getByText('Chat Plan Limits could not be loaded.').isVisible();
  }).toBe(true);
  await app.getByRole('button', { name: 'Reload' }).waitFor();
});

it('shows the plan where what is wrong with the settings never comes', async () => {
  const { app } = await openWorkbench({ scenario: 'settings-wrong' }, { held: /setting-fault-list/ });
  await app.getByRole('button', { name: 'Refresh' }).waitFor();
});

it('speaks the viewer’s language in what is loaded later, too', async () => {
  const context = await openContext();
  const page = await context.newPage();
  await page.goto(new URL('?scenario=team&locale=de', inject('workbenchUrl')).href);
  const { app } = opened(page);
  await title(app, 'Team-Plan').waitFor();
  await app.getByRole('button', { name: 'Funktionen' }).click();
  await app.getByRole('list', { name: 'Enthalten', exact: true }).waitFor();
});
