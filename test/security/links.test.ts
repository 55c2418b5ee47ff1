import { expect, inject, it } from 'vitest';
import { openContext } from '../support/context.ts';
import { section } from '../support/plan.ts';
import { opened } from '../support/workbench.ts';

/** The section that says where billing is kept, in an account that gives a subdomain as its own. */
async function openBillingOf(subdomain: string) {
  const context = await openContext();
  await context.route('**/workbench/sessions', async (route) => {
    const response = await route.fetch();
    const session = (await response.json()) as object;
    await route.fulfill({ response, json: { ...session, account: { subdomain } } });
  });
  const page = await context.newPage();
  await page.goto(new URL('?scenario=support-created', inject('workbenchUrl')).href);
  const billing = await section(opened(page).app, 'Billing contact');
  await billing.getByText('Billing is kept in Admin Center.').waitFor();
  return billing;
}

it('the link to Admin Center leads to the account', async () => {
  const link = (await openBillingOf('of-somebody')).getByRole('link');
  expect(await link.getAttribute('href')).toBe('https://of-somebody.zendesk.com/admin');
});

it.each(['evil.example/', 'user@evil.example:'])(
  'there is no link where the account says it is "%s"',
  async (subdomain) => {
    expect(await (await openBillingOf(subdomain)).locator('a').count()).toBe(0);
  },
);
