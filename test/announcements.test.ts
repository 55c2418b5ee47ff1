import { expect, it } from 'vitest';
import { announcements } from './support/announcements.ts';
import { button, editAndSave, openBilling, said } from './support/billing.ts';
import { giveClipboard } from './support/clipboard.ts';
import { eventually } from './support/eventually.ts';
import { row, title } from './support/plan.ts';
import { frameOf } from './support/reach-state.ts';
import { openWorkbench, type Settings } from './support/workbench.ts';

const reached = '1 limit reached: Agents';

async function openPlan(settings: Settings = {}, surroundings = {}) {
  const opened = await openWorkbench(
    { scenario: 'team', ...settings },
    { announcements: 'noted', ...surroundings },
  );
  await button(opened.app, 'Refresh').waitFor();
  return { ...opened, announced: () => announcements(frameOf(opened.page)) };
}

it('announces once that all is counted, however often that was drawn on the way', async () => {
  const { app, announced } = await openPlan({ scenario: 'agents-250', latency: 150 });
  await row(app, 'Agents').getByText('233 of 240').waitFor();
  await eventually(announced).toEqual(['1 limit nearly reached: Agents']);
});

it('announces each refresh that a person asks for, and not the time that passes', async () => {
  const { app, page, announced } = await openPlan({}, { clock: 'driven' });
  await eventually(announced).toEqual([reached]);

  await page.clock.fastForward(70_000);
  await app.getByText('Updated 1 minute ago').waitFor();
  expect(await announced()).toEqual([reached]);

  await button(app, 'Refresh').click();
  await eventually(announced).toEqual([reached, reached]);
});

it('announces once that a refresh failed, and what is so after the next', async () => {
  const { app, change, announced } = await openPlan();
  await eventually(announced).toEqual([reached]);
  await change({ faults: [{ path: '/api/v2/chat/*', kind: 'lost' }] });
  await button(app, 'Refresh').click();
  const failed = expect.stringMatching(/^Could not refresh\. /) as string;
  await eventually(announced).toEqual([reached, failed]);

  await change({ faults: [] });
  await button(app, 'Refresh').click();
  await eventually(announced).toEqual([reached, failed, reached]);
});

it('announces a problem, and the same problem after another attempt', async () => {
  const { app, page, change } = await openWorkbench({ scenario: 'offline' }, { announcements: 'noted' });
  await title(app, 'No connection').waitFor();
  await eventually(() => announcements(frameOf(page))).toEqual(['No connection']);
  await button(app, 'Try again').click();
  await eventually(() => announcements(frameOf(page))).toEqual(['No connection', 'No connection']);

  await change({ faults: [] });
  await button(app, 'Try again').click();
  await eventually(() => announcements(frameOf(page))).toEqual(['No connection', 'No connection', reached]);
});

it('announces each copy and each note', async () => {
  const { app, announced } = await openPlan();
  await eventually(announced).toEqual([reached]);
  await giveClipboard(app);
  await button(app, 'Copy as text').click();
  await eventually(announced).toEqual([reached, 'Copied']);
  await button(app, 'Copy as text').click();
  await eventually(announced).toEqual([reached, 'Copied', 'Copied']);

  await button(app, 'Add as internal note').click();
  const added = 'Added to the comment as an internal note. Submit the ticket to keep it.';
  await eventually(announced).toEqual([reached, 'Copied', 'Copied', added]);
});

it('announces once that an update was saved, while the plan is brought up to date', async () => {
  const opened = await openBilling({}, { announcements: 'noted' });
  const { app, page, billing } = opened;
  await button(app, 'Refresh').waitFor();
  await editAndSave(billing, { City: 'East Fiction' });
  await said(billing, 'The billing contact was saved.').waitFor();
  await billing.getByText('East Fiction').waitFor();
  await eventually(() => announcements(frameOf(page))).toEqual([reached, 'The billing contact was saved.']);
});

it('announces who holds a seat once, and again when a person asks again', async () => {
  const { app, page } = await openWorkbench(
    { scenario: 'team', location: 'user_sidebar' },
    { announcements: 'noted' },
  );
  const announced = () => announcements(frameOf(page));
  await button(app, 'Refresh').waitFor();
  await eventually(announced).toEqual(['Holds a Chat seat']);
  await button(app, 'Refresh').click();
  await eventually(announced).toEqual(['Holds a Chat seat', 'Holds a Chat seat']);
});
