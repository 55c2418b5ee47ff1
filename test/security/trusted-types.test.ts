import { expect, inject, it } from 'vitest';
import { startEdit } from '../support/billing.ts';
import { openContext } from '../support/context.ts';
import { row, section, title } from '../support/plan.ts';
import { frameOf } from '../support/reach-state.ts';
import { opened } from '../support/workbench.ts';

declare global {
  interface Window {
    /** What the browser stopped so far. */
    violations: string[];
  }
}

/** Runs in each page and frame. */
function noteViolations(): void {
  window.violations = [];
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sample }) => {
    window.violations.push(`${effectiveDirective} ${sample}`);
  });
}

// In every state that the app can be in: test/matrix. The directive does not ship: docs/security.md.
it('neither the app, nor Garden, nor the SDK makes code or HTML of a text', async () => {
  const context = await openContext({ trustedTypes: 'required', expectedErrors: [/TrustedHTML/] });
  await context.addInitScript(noteViolations);
  const page = await context.newPage();
  await page.goto(new URL('?scenario=team', inject('workbenchUrl')).href);
  const { app } = opened(page);

  await title(app, 'Team plan').waitFor();
  await row(app, 'Agents').getByText('2 of 2', { exact: true }).waitFor();
  await app.getByRole('button', { name: 'Show who holds a seat' }).click();
  await app.getByText('owner@example.com').first().waitFor();
  await section(app, 'Features');
  await section(app, 'Account');
  await startEdit(await section(app, 'Billing contact'), { City: 'East Fiction' });
  await app.getByRole('combobox').first().press('ArrowDown');
  await app.getByRole('option').first().waitFor();

  const frame = frameOf(page);
  expect(await frame.evaluate(() => window.violations)).toEqual([]);
  const attempt = () => (document.createElement('p').innerHTML = 'text');
  await expect(frame.evaluate(attempt), 'that the directive is in force').rejects.toThrow(/TrustedHTML/);
});
