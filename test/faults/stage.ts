import type { FrameLocator, Page } from 'playwright-core';
import { button, editAndReview } from '../support/billing.ts';
import { drawn } from '../support/drawn.ts';
import { eventually } from '../support/eventually.ts';
import { passMinute } from '../support/pass-minute.ts';
import { row, section, title } from '../support/plan.ts';
import { frameOf } from '../support/reach-state.ts';
import { openWorkbench, type Opened } from '../support/workbench.ts';
import type { Column, Moment } from './expectations.ts';

/** A page that is kept open, on which a call goes wrong again and again. */
export interface Stage extends Opened {
  /** Up to where the call is about to be made, with nothing wrong yet. */
  readonly prepare: () => Promise<void>;
  /** What a person does that makes the call. */
  readonly act: () => Promise<void>;
  /** Waits until all is there, and no more is on its way. */
  readonly seeWhole: () => Promise<void>;
  /** The figures of the counted limits, where all is there. */
  readonly figures: Readonly<Record<string, string>>;
}

const scenarios = {
  few: {
    name: 'nearly-full',
    figures: { Agents: '9 of 10', Departments: '4 of 5', Triggers: '7 of 8', Goals: '4 of 5' },
  },
  /** Agents on three pages. */
  many: {
    name: 'agents-250',
    figures: { Agents: '233 of 240', Departments: '10 enabled', Triggers: '8 enabled', Goals: '3 of 5' },
  },
};

/** What is typed into the form, and what is stored there before. */
export const typed = { City: 'East Fiction' };
const stored = { kind: 'billing-changed-by-someone-else', changes: { city: 'West Fiction' } };

export async function openStage(moment: Moment, { place }: Column): Promise<Stage> {
  const { name, figures } = place === 'pages' ? scenarios.many : scenarios.few;
  const opened = await openWorkbench(
    { scenario: name, location: place === 'profile' ? 'user_sidebar' : 'ticket_sidebar' },
    { clock: 'driven' },
  );
  const { app, page, act } = opened;
  const seeWhole = () => (place === 'profile' ? seeSeat(app) : seePlan(app, figures));
  const forgetAll = async () => {
    await passMinute(opened);
    await frameOf(page).evaluate(() => localStorage.clear());
  };
  const beginAnew = async () => {
    await forgetAll();
    await reload(page);
  };
  const stage = { ...opened, figures, seeWhole };
  await seeWhole();
  switch (moment.title) {
    case 'First load':
    case 'A later page':
      return { ...stage, prepare: forgetAll, act: () => reload(page) };
    case 'Refresh':
      return {
        ...stage,
        prepare: async () => {
          // Who was found by looking through all agents is looked for that way again.
          await (place === 'profile' ? beginAnew() : passMinute(opened));
          await seeWhole();
        },
        act: () => refresh(app),
      };
    case 'Save':
      return {
        ...stage,
        prepare: async () => {
          await act(stored);
          await beginAnew();
          await seeWhole();
          await editAndReview(await section(app, 'Billing contact'), typed);
        },
        act: () => button(app, 'Save').click(),
      };
  }
}

/** Presses it; what was there before is not taken for what comes. */
export async function refresh(app: FrameLocator): Promise<void> {
  await button(app, 'Refresh').click();
  await drawn(app);
}

/** Another instance of the app in the place of this one. */
async function reload(page: Page): Promise<void> {
  const frame = page.locator('iframe:visible');
  const before = await frame.getAttribute('src');
  // Neither by mouse nor by key: what was not known yet may be found saved in this moment, and then a notice
  // comes to lie over the button, and the app takes the focus.
  await page.getByRole('button', { name: 'Reload the app' }).dispatchEvent('click');
  await eventually(() => frame.getAttribute('src')).not.toBe(before);
}

async function seePlan(app: FrameLocator, figures: Stage['figures']): Promise<void> {
  for (const [limit, figure] of Object.entries(figures)) await row(app, limit).getByText(figure).waitFor();
  await title(app, 'Professional plan').or(title(app, 'Enterprise plan')).waitFor();
  await button(app, 'Refresh').waitFor();
}

async function seeSeat(app: FrameLocator): Promise<void> {
  await app.locator('.summary').getByText('Holds a Chat seat').waitFor();
  await button(app, 'Refresh').waitFor();
}
