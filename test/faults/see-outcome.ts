import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { button, editAndSave, said } from '../support/billing.ts';
import { row, title } from '../support/plan.ts';
import type { CallName } from './calls.ts';
import type { Outcome } from './outcomes.ts';
import { refresh, typed, type Stage } from './stage.ts';

const saved = 'The billing contact was saved.';

const rows: Readonly<Partial<Record<CallName, string>>> = {
  agents: 'Agents',
  departments: 'Departments',
  triggers: 'Triggers',
  goals: 'Goals',
};

/** Waits until the screen shows what a fault of that call comes to, and a way on from there. */
export async function seeOutcome(stage: Stage, call: CallName, outcome: Outcome): Promise<void> {
  const { app, figures } = stage;
  const billing = app.locator('.billing');
  switch (outcome.kind) {
    case 'whole':
      await stage.seeWhole();
      break;
    case 'screen':
      await title(app, outcome.title).waitFor();
      await app.getByText(outcome.says).first().waitFor();
      await button(app, outcome.next).waitFor();
      break;
    case 'kept':
      await app.getByText('Could not refresh.').filter({ hasText: outcome.says }).waitFor();
      await stage.seeWhole();
      break;
    case 'row':
      for (const [limit, figure] of Object.entries(figures)) {
        await row(app, limit)
          .getByText(limit === rows[call] ? outcome.says : figure)
          .waitFor();
      }
      await button(app, 'Refresh').waitFor();
      break;
    case 'no-plan':
      await title(app, 'Chat plan').waitFor();
      await app.getByText(outcome.says).first().waitFor();
      await row(app, 'Agents').getByText('9 enabled').waitFor();
      await row(app, 'Goals').getByText('4 enabled').waitFor();
      await button(app, 'Refresh').waitFor();
      break;
    case 'look-through':
      await app.getByText(outcome.says).first().waitFor();
      await button(app, 'Look through all agents').waitFor();
      break;
    case 'saved':
      await said(billing, saved).waitFor();
      await billing.getByText('East Fiction, Oklahoma 12345').waitFor();
      break;
    case 'draft':
      await said(billing, outcome.says).waitFor();
      await billing.getByText(typed.City, { exact: true }).waitFor();
      await button(billing, 'Copy what I entered').waitFor();
      await button(billing, outcome.next).waitFor();
      break;
    case 'form':
      await billing.getByText(outcome.says).first().waitFor();
      expect(await billing.getByLabel('City', { exact: true }).inputValue()).toBe(typed.City);
      await button(billing, 'Review changes').waitFor();
      break;
    case 'not-taken-over':
      await said(billing, outcome.says).waitFor();
      await button(billing, 'Copy what I entered').waitFor();
      await button(billing, 'Edit billing contact').waitFor();
      break;
    case 'read-only':
      await billing.getByText(outcome.says).waitFor();
      await billing.getByText(typed.City, { exact: true }).waitFor();
      await button(billing, 'Copy what I entered').waitFor();
      await button(app, outcome.next).waitFor();
      break;
  }
}

/** Takes the next step that the screen offers, now that nothing is wrong any more: it leads to where all is well. */
export async function goOn(stage: Stage, outcome: Outcome): Promise<void> {
  const { app } = stage;
  const billing = app.locator('.billing');
  switch (outcome.kind) {
    case 'screen':
      await button(app, outcome.next).click();
      await stage.seeWhole();
      break;
    case 'kept':
    case 'row':
    case 'no-plan':
      await refresh(app);
      await stage.seeWhole();
      break;
    case 'look-through':
      await button(app, 'Look through all agents').click();
      await stage.seeWhole();
      break;
    case 'draft':
      // What is not known yet is looked for again by the app itself: test/billing/failures.test.ts.
      if (outcome.next === 'Check again') break;
      await button(billing, outcome.next).click();
      await said(billing, saved).waitFor();
      break;
    case 'form':
      await button(billing, 'Review changes').click();
      await button(billing, 'Save').click();
      await said(billing, saved).waitFor();
      break;
    case 'not-taken-over':
      await editAndSave(billing, typed);
      await said(billing, saved).waitFor();
      break;
    case 'read-only':
      await button(app, outcome.next).click();
      await tryAgainUntilSaved(billing);
      break;
    case 'whole':
    case 'saved':
      break;
  }
}

/** What was accepted is found saved by the app itself; what was not sent is sent by a press. */
async function tryAgainUntilSaved(billing: Locator): Promise<void> {
  const tryAgain = button(billing, 'Try again');
  await tryAgain.or(said(billing, saved)).first().waitFor();
  if (await tryAgain.isVisible()) await tryAgain.click();
  await said(billing, saved).waitFor();
}
