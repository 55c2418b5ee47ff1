import { expect, inject, it } from 'vitest';
import { openContext } from '../support/context.ts';
import { row, section, title } from '../support/plan.ts';
import { frameOf } from '../support/reach-state.ts';
import { opened } from '../support/workbench.ts';

/** Put into every object of an answer, as its first fields. */
const poison = [
  '"__proto__":{"polluted":"polluted","max_goals":7,"role":"owner"}',
  '"constructor":{"prototype":{"polluted":"polluted"}}',
  '"toString":"polluted"',
  '"hasOwnProperty":"polluted"',
].join();

function poisoned(json: string): string {
  return json.replaceAll(/\{(?=")/g, `{${poison},`);
}

it('an answer with fields that every object has changes no object, and shows as if they were not there', async () => {
  const context = await openContext();
  await context.route('**/workbench/sessions/*/api/**', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: poisoned(await response.text()) });
  });
  const page = await context.newPage();
  await page.goto(new URL('?scenario=team', inject('workbenchUrl')).href);
  const { app } = opened(page);

  await title(app, 'Team plan').waitFor();
  await row(app, 'Agents').getByText('2 of 2', { exact: true }).waitFor();
  await row(app, 'Goals').getByText('Not stated by the plan', { exact: true }).waitFor();
  const features = await section(app, 'Features');
  await features.getByRole('listitem').first().waitFor();
  expect(await features.innerText()).not.toMatch(/polluted|proto|constructor|string|property/i);
  await (await section(app, 'Billing contact')).getByText('owner@example.com').waitFor();

  const pristine = Object.getOwnPropertyNames(Object.prototype);
  const names = await frameOf(page).evaluate(() => Object.getOwnPropertyNames(Object.prototype));
  expect(names.filter((name) => !pristine.includes(name))).toEqual([]);
});
