import { expect, it } from 'vitest';
import { coloursOf } from './support/colours.ts';
import { eventually } from './support/eventually.ts';
import { openWorkbench } from './support/workbench.ts';

it.each([
  { scheme: 'dark', systemScheme: 'light' },
  { scheme: 'light', systemScheme: 'dark' },
] as const)(
  'is a skeleton in Support’s $scheme while no script and no style sheet has come, on a $systemScheme system',
  async ({ scheme, systemScheme }) => {
    const { app } = await openWorkbench(
      { scenario: 'team', scheme },
      { systemScheme, sdk: 'silent', held: /\/app\/assets\/.*\.(js|css)$/ },
    );
    const rows = app.locator('.limits > .limit');
    await eventually(() => rows.count()).toBe(6);
    const { isGroundLight } = await coloursOf(app.locator('html'));
    expect(isGroundLight).toBe(scheme === 'light');
    const bar = await app.locator('.skeleton').first().boundingBox();
    expect(bar).toMatchObject({ width: 136, height: 12 });
  },
);

it('is another skeleton beside a profile, where no limits will be', async () => {
  const { app } = await openWorkbench(
    { scenario: 'team', location: 'user_sidebar' },
    { sdk: 'silent', held: /\/app\/assets\/.*\.(js|css)$/ },
  );
  await app.locator('.skeleton').first().waitFor();
  expect(await app.locator('.limit').count()).toBe(0);
});
