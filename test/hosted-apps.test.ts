import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually } from './support/eventually.ts';
import { answers, folderOf, openHosted, zipOf } from './support/hosted.ts';

const ticket = (page: Page) => page.getByRole('complementary', { name: 'Apps, ticket #101' });

describe('an app that starts by callbacks, from its folder', () => {
  it('gets its settings as they are typed into the form, and never what is secure', async () => {
    const { page, app, outcome, note } = await openHosted(folderOf('callback-app'), {
      answers,
      search: '?log=open',
    });
    await app.getByText('ticket_sidebar {"greeting":"Hello","title":"Callback App"}').waitFor();

    await page.getByText('Settings of the app').click();
    await page.getByLabel('Greeting', { exact: true }).fill('Good day');
    await page.getByLabel('Say it loud').check();
    await page.getByLabel('Token of the greeting service (secure)').fill('hunter2');
    await page.getByRole('button', { name: 'Apply settings' }).click();
    await app.getByText('{"greeting":"Good day","is_loud":true,"title":"Callback App"}').waitFor();

    await app.getByRole('button', { name: 'Greet' }).click();
    await outcome.getByText('Good morning from a file').waitFor();
    await note('The proxy filled in api_token (header).').waitFor();
    expect(new URL(page.url()).searchParams.get('setting.greeting')).toBe('Good day');
    expect(page.url()).not.toContain('hunter2');
    expect(await page.locator('body').innerText()).not.toContain('hunter2');

    await page.getByLabel('Language').selectOption('de');
    await page.getByLabel('Begrüßung').waitFor();
  });

  it('is asked before a ticket is saved: refuses, and later allows it', async () => {
    const { page, app, outcome } = await openHosted(folderOf('callback-app'));
    const submit = page.getByRole('button', { name: 'Submit as Open' });
    const notifications = page.getByRole('status', { name: 'Notifications' });
    await app.getByText('ticket_sidebar').waitFor();
    await page.getByLabel('Comment', { exact: true }).fill('Thank you');

    await submit.click();
    await notifications.getByText('Fill in the form first').waitFor();
    expect(await page.getByLabel('Comment', { exact: true }).inputValue()).toBe('Thank you');

    await app.getByLabel('The form is filled in').check();
    await submit.click();
    await outcome.getByText('The ticket was saved').waitFor();
    await notifications.getByText('Ticket #101 was saved').waitFor();
  });

  it('opens a dialog, which talks to it, and hears when the dialog closes', async () => {
    const { page, app, outcome } = await openHosted(folderOf('callback-app'));
    const open = app.getByRole('button', { name: 'Open the dialog' });
    const dialog = page.getByRole('dialog', { name: 'Callback App' });

    await open.click();
    await dialog.frameLocator('iframe').getByRole('button', { name: 'Blue' }).click();
    await outcome.getByText('The dialog closed, with blue').waitFor();
    await dialog.waitFor({ state: 'detached' });

    await open.click();
    await dialog.getByRole('button', { name: 'Close the dialog' }).click();
    await outcome.getByText('The dialog closed, with nothing').waitFor();
  });

  it('stands at the editor too, and writes into the comment from there', async () => {
    const { page } = await openHosted(folderOf('callback-app'));
    const button = page.getByRole('button', { name: 'Callback App, ticket editor' });

    await button.click();
    const editor = page.frameLocator('iframe[title="Callback App, ticket editor"]');
    await editor.getByRole('button', { name: 'Insert a phrase' }).click();
    await eventually(() => page.getByLabel('Comment', { exact: true }).inputValue()).toBe('Kind regards');
    await eventually(() => button.getAttribute('aria-expanded')).toBe('false');
  });

  it('is answered from a folder of files: by body, by status, and by what Support knows', async () => {
    const { app, outcome } = await openHosted(folderOf('callback-app'), { answers });

    await app.getByRole('button', { name: 'Load the ticket' }).click();
    await outcome.getByText('From a file, Acme').waitFor();
    await app.getByRole('button', { name: 'Save the ticket' }).click();
    await outcome.getByText('422 RecordInvalid').waitFor();
  });

  it('asks for what the workbench does not know, which the panel names', async () => {
    const { page, app, outcome, note } = await openHosted(folderOf('callback-app'), {
      answers,
      search: '?log=open',
    });
    await note('The manifest names chat: the workbench hosts Support alone.').waitFor();
    await note('The manifest names dashboard: the workbench has no such place.').waitFor();

    await app.getByRole('button', { name: 'Ask for something unheard of' }).click();
    await outcome.getByText('Could not find "ticket.mood".').waitFor();
    await note('Unknown to get: ticket.mood').waitFor();
    await note('Unknown to invoke: ticket.shout').waitFor();
    await note('Unknown to request: jwt').waitFor();
    await note('Unknown to routeTo: moon crater. Support would go there.').waitFor();
    await note('No answer for GET /api/v2/moods.json: write api/v2/moods/GET.json').waitFor();
    await page.getByRole('button', { name: /^Messages and requests .* notes/ }).waitFor();
  });

  it('is not shown where its manifest has no page for it, and it is said why', async () => {
    const { page } = await openHosted(folderOf('callback-app'));
    const location = page.getByLabel('Location');

    await location.selectOption('user_sidebar');
    await page.getByText('its page is at https://example.com/iframe.html').waitFor();
    await location.selectOption('organization_sidebar');
    await page.getByText('its manifest gives it no url').waitFor();
    await location.selectOption('new_ticket_sidebar');
    await page.getByText('its manifest has no new_ticket_sidebar').waitFor();
  });
});

describe('an app that awaits promises, from a zip', () => {
  it('stands in several places at once, each an instance of its own', async () => {
    const { page, app, outcome } = await openHosted(await zipOf('promise-app'), {
      answers,
      search: '?tickets=2',
    });
    await page.getByText('The background runs').waitFor();
    await app.getByText('Nina Nobody: ticket_sidebar, 101').waitFor();

    await page.getByRole('button', { name: 'Promise App, top bar' }).click();
    const pane = page.frameLocator('iframe[title="Promise App, top bar"]');
    await pane.getByText('Nina Nobody: top_bar, nothing').waitFor();
    await pane.getByRole('button', { name: 'Hide the popover' }).click();
    await pane.locator('body').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Promise App, top bar' }).click();
    await pane.getByText('Back again').waitFor();
    // Or it covers what stands below it.
    await page.getByRole('button', { name: 'Promise App, top bar' }).click();

    await app.getByRole('button', { name: 'Count the instances' }).click();
    await outcome.getByText('background, ticket_sidebar, ticket_sidebar, top_bar').waitFor();
    await app.getByRole('button', { name: 'Ask a host directly' }).click();
    await outcome.getByText('Good morning from a file').waitFor();
    await app.getByRole('button', { name: 'Hide the popover' }).click();
    await outcome.getByText('There is no popover in ticket_sidebar.').waitFor();
  });

  it('leads the agent to a ticket, an organization and its own page', async () => {
    const { page, app, outcome } = await openHosted(await zipOf('promise-app'), { answers });

    await ticket(page).waitFor();
    await app.getByRole('button', { name: 'Go to ticket 205' }).click();
    await app.getByText('Nina Nobody: ticket_sidebar, 205').waitFor();
    await app.getByRole('button', { name: 'Go to the organization' }).click();
    await app.getByText('Nina Nobody: organization_sidebar, 7001').waitFor();
    await app.getByRole('button', { name: 'Go to the page' }).click();
    await app.getByText('Nina Nobody: nav_bar, nothing').waitFor();
    await app.getByRole('button', { name: 'Go to the page' }).click();
    await outcome.getByText('Route: start').waitFor();
  });
});

it('an app of plain scripts, with an SDK of its own, is served untouched and answered', async () => {
  const { page, app } = await openHosted(folderOf('script-app'));

  await app.getByText(/reads My parcel says delivered/).waitFor();
  await app.getByRole('button', { name: 'Mark as urgent' }).click();
  await app.getByText('urgent and cross').waitFor();
  expect(await page.getByRole('heading', { name: 'Script App', exact: true }).count()).toBeGreaterThan(0);
});
