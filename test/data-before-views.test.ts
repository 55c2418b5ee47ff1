import { expect, inject, it } from 'vitest';
import { openContext } from './support/context.ts';
import { eventually } from './support/eventually.ts';
import { holdBack } from './support/hold-back.ts';
import { row, title } from './support/plan.ts';
import { opened } from './support/workbench.ts';

/** The plan of the scenario "team", with some of it held back. */
async function openTeam(address: RegExp) {
  const page = await (await openContext()).newPage();
  const letGo = await holdBack(page, address);
  await page.goto(new URL('?scenario=team', inject('workbenchUrl')).href);
  return { ...opened(page), letGo };
}

/** What one load asks for. */
const load = ['account', 'agents', 'agents', 'agents/me', 'departments', 'goals', 'triggers'];

function pathsOf(requests: readonly { readonly path: string }[]): string[] {
  return requests.map(({ path }) => path.replace(/^\/api\/v2\/chat\/|\?.*$/g, '')).sort();
}

it.each([
  ['the code that draws is', /\/assets\/views-/],
  ['the words are', /\/assets\/words_/],
])('everything is asked for, and answered, before %s there', async (_, address) => {
  const { app, requests, letGo } = await openTeam(address);

  await eventually(async () => pathsOf(await requests())).toEqual(load);
  expect(await app.locator('.skeleton').first().isVisible(), 'the first frame stands').toBe(true);
  expect(await app.getByRole('heading').count()).toBe(0);

  letGo();
  await row(app, 'Agents').getByText('2 of 2').waitFor();
  await title(app, 'Team plan').waitFor();
  expect(pathsOf(await requests()), 'nothing is asked twice').toEqual(load);
});

it('the limits have their names and places before their figures have come', async () => {
  const { app, letGo } = await openTeam(/\/sessions\/[^/]+\/api\//);

  await title(app, 'Loading the plan limits').waitFor();
  for (const name of ['Agents', 'Departments', 'Triggers', 'Goals']) await row(app, name).waitFor();

  letGo();
  await row(app, 'Agents').getByText('2 of 2').waitFor();
});
