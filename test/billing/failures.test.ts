import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { button, editAndReview, editAndSave, openBilling, said, updates } from '../support/billing.ts';
import { eventually } from '../support/eventually.ts';
import { hasFocus } from '../support/focus.ts';
import { section, title } from '../support/plan.ts';
import { requestsTo } from '../support/requests.ts';
import { ticketTab } from '../support/support-page.ts';

const account = '/api/v2/chat/account';
const put = (fault: object) => ({ faults: [{ method: 'PUT', path: account, ...fault }] });
const typed = { City: 'East Fiction' };
const oneUpdate = { billing: { city: 'East Fiction' } };
const saved = 'The billing contact was saved.';

async function expectDraft(billing: Locator): Promise<void> {
  await billing.getByRole('heading', { name: 'Your changes' }).waitFor();
  await billing.getByText('East Fiction', { exact: true }).waitFor();
  await button(billing, 'Copy what I entered').waitFor();
}

describe('what the server minds', () => {
  it.each([
    [422, { errors: { phone: ['has no country code'], vat: ['is missing'] } }],
    [
      400,
      {
        error: { title: 'Bad Request', message: 'Look', fields: { 'billing.phone': 'has no country code' } },
      },
    ],
  ])('is said at its field and at the top, and the form stays as it was: %d', async (status, body) => {
    const opened = await openBilling();
    const { billing, change } = opened;
    await change(put({ status, body, times: 1 }));
    await editAndSave(billing, { Phone: '555', ...typed });

    const phone = billing.getByLabel('Phone', { exact: true });
    await eventually(() => phone.getAttribute('aria-invalid')).toBe('true');
    const described = (await phone.getAttribute('aria-describedby')) ?? '';
    const descriptions = described.split(' ').map((id) => billing.locator(`[id="${id}"]`));
    expect(await Promise.all(descriptions.map((text) => text.innerText()))).toContainEqual(
      expect.stringContaining('has no country code'),
    );
    const summary = billing.locator('.complaint');
    await eventually(() => hasFocus(summary)).toBe(true);
    await summary.getByRole('link', { name: 'Phone: has no country code' }).click();
    expect(await hasFocus(phone)).toBe(true);
    expect(await billing.getByLabel('City', { exact: true }).inputValue()).toBe('East Fiction');

    await phone.fill('+1 555 0100');
    await button(billing, 'Review changes').click();
    await button(billing, 'Save').click();
    await said(billing, saved).waitFor();
    expect(await updates(opened)).toHaveLength(2);
  });

  it('is said at the top where it names no field', async () => {
    const { billing, change } = await openBilling();
    await change(put({ status: 400, body: { error: 'Bad Request', description: 'Too many changes today' } }));
    await editAndSave(billing, typed);

    await billing.getByText('Not saved. Zendesk says: Too many changes today').waitFor();
    expect(await billing.getByLabel('City', { exact: true }).inputValue()).toBe('East Fiction');
  });
});

describe('an update that Zendesk refuses', () => {
  it.each([403, 404, 405])(
    'makes the contact read-only in every ticket for a day, and keeps what was typed: %d',
    async (status) => {
      const opened = await openBilling({ tickets: 2 }, { clock: 'driven' });
      const { app, page, billing, change } = opened;
      await button(billing, 'Edit billing contact').waitFor();
      await change(put({ status, times: 1 }));
      await editAndSave(billing, typed);

      await said(billing, 'Not saved: Zendesk does not allow this update.').waitFor();
      await billing.getByText(/^Zendesk refused an update of this billing contact\./).waitFor();
      await expectDraft(billing);
      await billing.getByText('West Fiction, Oklahoma 12345').waitFor();
      expect(await app.locator('form, input').count()).toBe(0);

      await ticketTab(page, 102).click();
      const other = await section(app, 'Billing contact');
      await other.getByText(/^Zendesk refused an update of this billing contact\./).waitFor();
      expect(await button(other, 'Edit billing contact').count()).toBe(0);

      await page.clock.fastForward('24:00:01');
      await button(app, 'Refresh').click();
      await button(other, 'Edit billing contact').waitFor();
      expect(await updates(opened)).toEqual([oneUpdate]);
    },
  );

  it('can be asked for again at once, with what was typed, by “Check again”', async () => {
    const opened = await openBilling();
    const { page, billing, change } = opened;
    await change(put({ status: 403, times: 1 }));
    await editAndSave(billing, typed);
    await expectDraft(billing);
    await page.reload();
    const again = await section(opened.app, 'Billing contact');
    await again.getByText(/^Zendesk refused an update of this billing contact\./).waitFor();

    await button(again, 'Check again').click();
    await editAndSave(again, typed);
    await said(again, saved).waitFor();
    expect(await updates(opened)).toEqual([oneUpdate]);
  });
});

describe('a session that ended', () => {
  it('is “not connected” only where reading says so too; what was typed stays, and nothing is remembered', async () => {
    const opened = await openBilling();
    const { app, billing, change } = opened;
    await editAndReview(billing, typed);
    await change({ faults: [{ path: '/api/v2/chat/*', status: 401, after: 1 }] });
    await button(billing, 'Save').click();
    await said(billing, 'Not saved: your sign-in ended.').waitFor();
    await expectDraft(billing);

    await button(app, 'Refresh').click();
    await title(app, 'Connect to Chat').waitFor();
    await app.getByText('East Fiction', { exact: true }).waitFor();
    await button(app, 'Copy what I entered').waitFor();

    await change({ faults: [] });
    await button(app, 'Try again').click();
    await title(app, 'Team plan').waitFor();
    const again = await section(app, 'Billing contact');
    await button(again, 'Try again').click();
    await said(again, saved).waitFor();
    expect(await updates(opened)).toEqual([oneUpdate, oneUpdate]);
  });

  it('is a failure worth another try where the account can still be read', async () => {
    const opened = await openBilling();
    const { billing, change } = opened;
    await change(put({ status: 401, times: 1 }));
    await editAndSave(billing, typed);

    await said(billing, 'Not saved: Zendesk Chat has a problem (401).').waitFor();
    await button(billing, 'Try again').click();
    await said(billing, saved).waitFor();
    expect(await updates(opened)).toEqual([oneUpdate, oneUpdate]);
  });
});

describe('a failure that passes', () => {
  it.each([
    ['put-conflict', 'Not saved. Zendesk says: The account was changed by another request'],
    ['put-server-error', 'Not saved: Zendesk Chat has a problem (500). Try again in a moment.'],
    ['put-rate-limited', /^Not saved: too many requests\. You can save again at \d{1,2}:\d\d/],
  ])('is said, the draft stays, and “Try again” sends once more: %s', async (scenario, words) => {
    const opened = await openBilling({ scenario });
    const { billing } = opened;
    await editAndSave(billing, typed);
    await said(billing, words).waitFor();
    await expectDraft(billing);
    expect(await updates(opened), 'nothing is sent again by itself').toEqual([oneUpdate]);

    await button(billing, 'Try again').click();
    await said(billing, saved).waitFor();
    expect(await updates(opened)).toEqual([oneUpdate, oneUpdate]);
  });

  it('before anything was sent says that nothing was', async () => {
    const opened = await openBilling();
    const { billing, change } = opened;
    await editAndReview(billing, typed);
    await change({ faults: [{ path: account, kind: 'lost' }] });
    await button(billing, 'Save').click();

    await said(billing, 'Not saved: Zendesk could not be reached, so nothing was sent.').waitFor();
    await expectDraft(billing);
    expect(await updates(opened)).toEqual([]);
  });
});

describe('an update without an answer', () => {
  it('is saved where the new value is read afterwards', async () => {
    const opened = await openBilling({ scenario: 'put-lost-after-write' });
    const { billing } = opened;
    await editAndSave(billing, typed);

    await said(billing, saved).waitFor();
    await billing.getByText('East Fiction, Oklahoma 12345').waitFor();
    expect(await updates(opened)).toEqual([oneUpdate]);
  });

  it('is given up after its time, and then is saved where the new value is read', async () => {
    const opened = await openBilling({ scenario: 'put-never-answered' }, { clock: 'driven' });
    const { page, billing } = opened;
    await editAndSave(billing, typed);
    await eventually(() => updates(opened)).toEqual([oneUpdate]);

    await page.clock.fastForward(16_000);
    await said(billing, saved).waitFor();
    expect(await updates(opened)).toEqual([oneUpdate]);
  });

  it('is not known yet where the old value is read, and is found saved by itself when it lands', async () => {
    const opened = await openBilling({}, { clock: 'driven' });
    const { billing, page, change, act } = opened;
    await change(put({ kind: 'lost', times: 1 }));
    await editAndSave(billing, typed);
    await said(billing, 'Not known yet whether it was saved: no answer came.').waitFor();
    await expectDraft(billing);
    expect(await button(billing, 'Try again').count(), 'not before it was looked for again').toBe(0);

    // What the server does with a request that arrived late.
    await act({ kind: 'billing-changed-by-someone-else', changes: { city: 'East Fiction' } });
    await page.clock.fastForward(5_000);
    await said(billing, saved).waitFor();
    expect(await updates(opened)).toEqual([oneUpdate]);
  });

  it('is never called “not saved”, and may be sent again once it was looked for again', async () => {
    const opened = await openBilling({ scenario: 'put-lost' }, { clock: 'driven' });
    const { billing, page, change } = opened;
    const unknown = said(billing, 'Not known yet whether it was saved: no answer came.');
    await editAndSave(billing, typed);
    await unknown.waitFor();
    await button(billing, 'Check again').click();
    await button(billing, 'Try again').waitFor();
    await unknown.waitFor();
    const reads = (await requestsTo(opened, '/account')).length;
    await page.clock.fastForward(60_000);
    await eventually(async () => (await requestsTo(opened, '/account')).length).toBeGreaterThan(reads);
    await unknown.waitFor();
    expect(await billing.getByText(/Not saved/).count()).toBe(0);
    expect(await updates(opened), 'never sent again by itself').toEqual([oneUpdate]);

    await change({ faults: [] });
    await button(billing, 'Try again').click();
    await said(billing, saved).waitFor();
    expect(await updates(opened)).toEqual([oneUpdate, oneUpdate]);
  });
});
