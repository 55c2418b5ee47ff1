import { inject, it } from 'vitest';
import { appAddress, serveAppSite } from './support/app-site.ts';
import { openContext } from './support/context.ts';
import { openEmbedded } from './support/embedded.ts';
import { eventually } from './support/eventually.ts';
import { answerSdk } from './support/outside.ts';
import { expectOnlyWords, title } from './support/plan.ts';
import { openWorkbench } from './support/workbench.ts';

/** More than Zendesk's script, or Support's greeting, may take, in milliseconds. */
const pastTimeout = 16_000;
const zendesk = 'https://example.zendesk.com';

it('says that it works only in Zendesk when its page is opened by itself', async () => {
  const context = await openContext();
  await serveAppSite(context);
  const page = await context.newPage();
  await page.goto(appAddress(zendesk));

  await page.getByRole('heading', { level: 1, name: 'Opened outside Zendesk' }).waitFor();
  await page.getByText('Open a ticket in Support and choose Chat Plan Limits in the apps panel.').waitFor();
});

it('says which script is missing where Zendesk’s is blocked, and comes up when it is reloaded', async () => {
  const { app, page } = await openWorkbench({ scenario: 'team' }, { sdk: 'missing' });

  await title(app, 'Zendesk’s script did not load').waitFor();
  await app.getByText('The app needs a script from static.zdassets.com.').waitFor();
  await expectOnlyWords(app);

  await answerSdk(page.context(), inject('workbenchUrl'), 'served');
  await app.getByRole('button', { name: 'Reload' }).click();
  await title(app, 'Team plan').waitFor();
});

it('does not wait for ever for Zendesk’s script', async () => {
  const { app, page } = await openWorkbench({ scenario: 'team' }, { sdk: 'silent', clock: 'driven' });
  await app.getByRole('status').getByText('Loading').waitFor();

  const missing = title(app, 'Zendesk’s script did not load');
  await eventually(async () => {
    await page.clock.fastForward(pastTimeout);
    return missing.isVisible();
  }).toBe(true);
});

it('says so when Support does not answer its greeting', async () => {
  const { app, page, heard } = await openEmbedded({ parent: zendesk, named: zendesk }, { clock: 'driven' });
  await eventually(heard).not.toEqual([]);

  await page.clock.fastForward(pastTimeout);
  await title(app, 'Zendesk does not answer').waitFor();
  await app.getByRole('button', { name: 'Reload' }).waitFor();
});
