import type { FrameLocator, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { button } from './support/billing.ts';
import { giveClipboard } from './support/clipboard.ts';
import { eventually } from './support/eventually.ts';
import { title } from './support/plan.ts';
import { openWorkbench, type Settings } from './support/workbench.ts';

/** The text of the scenario "team", but for its last line, which says when it was so. */
const report = `Zendesk Chat: Team plan
1 limit reached: Agents
Agents: 2 of 2 used, none left
Departments: 1 of 2 used, 1 left
Triggers: 3 of 4 used, 1 left · 3 enabled · up to 2 basic and 2 advanced
Goals: Not stated by the plan · 0 enabled
Concurrent chats: Unlimited
Chat history search: Unlimited
As of `;

async function openPlan(settings: Settings = {}) {
  const { app, page } = await openWorkbench({ scenario: 'team', ...settings });
  await title(app, 'Team plan').waitFor();
  await button(app, 'Refresh').waitFor();
  return { app, page };
}

function note(app: FrameLocator): Locator {
  return app.getByRole('button', { name: 'Add as internal note', exact: true });
}

/** What the agent would submit now. */
async function commentOf(page: Page): Promise<{ type: string; text: string }> {
  return {
    type: await page.getByRole('combobox', { name: 'Comment type' }).inputValue(),
    text: await page.getByRole('textbox', { name: 'Comment', exact: true }).inputValue(),
  };
}

describe('an internal note', () => {
  it.each(['ticket_sidebar', 'new_ticket_sidebar'])(
    'is what becomes of the comment in %s',
    async (location) => {
      const { app, page } = await openPlan({ location });
      await note(app).click();
      await app.getByRole('status').getByText('Added to the comment as an internal note.').waitFor();
      const { type, text } = await commentOf(page);
      expect(type).toBe('internalNote');
      expect(text).toMatch(new RegExp(`^${report}.+$`));
    },
  );

  it('never becomes a public reply: where the comment stays one, nothing is written, and a copy is there', async () => {
    const { app, page } = await openPlan({ comments: 'fixed' });
    await note(app).click();
    await app.getByRole('status').getByText('Not added').waitFor();
    expect(await commentOf(page)).toEqual({ type: 'publicReply', text: '' });
    expect(await app.getByRole('button', { name: 'Copy as text', exact: true }).isVisible()).toBe(true);
  });

  it('stands below what the agent wrote, which is not sent', async () => {
    const { app, page } = await openPlan();
    await page.getByRole('textbox', { name: 'Comment', exact: true }).fill('Looking into it.');
    await note(app).press('Enter');
    await eventually(async () => (await commentOf(page)).text).toContain(`Looking into it.\n\n${report}`);
    expect(await note(app).evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await page.getByText('Just now').count()).toBe(0);
  });

  it('is not offered where there is no ticket', async () => {
    const { app } = await openPlan({ location: 'nav_bar' });
    await app.getByRole('button', { name: 'Copy as text', exact: true }).waitFor();
    expect(await note(app).count()).toBe(0);
  });
});

describe('a copy', () => {
  it('holds the plan and its limits, and no key, billing or names', async () => {
    const { app } = await openPlan();
    await app.getByRole('button', { name: 'Show who holds a seat' }).click();
    await app.getByText('owner@example.com').waitFor();
    const copied = await giveClipboard(app);
    await app.getByRole('button', { name: 'Copy as text', exact: true }).click();
    await app.getByRole('status').getByText('Copied').waitFor();
    expect(await copied()).toMatch(new RegExp(`^${report}.+$`));
  });

  it('comes up as selected text where the frame may not copy', async () => {
    const { app } = await openPlan();
    await app
      .locator('body')
      .evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await app.getByRole('button', { name: 'Copy as text', exact: true }).click();
    const field = app.getByRole('textbox', { name: 'Copy as text' });
    await field.waitFor();
    const selected = () =>
      field.evaluate((node) => {
        const { value, selectionStart, selectionEnd } = node as HTMLTextAreaElement;
        return value.slice(selectionStart, selectionEnd);
      });
    await eventually(selected).toContain(report);
  });
});
