import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { giveClipboard } from './clipboard.ts';
import { eventually } from './eventually.ts';
import { hasFocus } from './focus.ts';
import type { Reached } from './reach-state.ts';

type Role = 'button' | 'link' | 'textbox' | 'searchbox' | 'combobox' | 'checkbox' | 'radio' | 'list';

/** A control of the app, and how it is worked by keyboard once it has the focus. */
interface KeyboardUse {
  readonly role: Role;
  /** Its name, by the key in `translations/`. */
  readonly name: string;
  /** A state of the gallery that shows it. */
  readonly state: string;
  /** Presses the keys and waits for what comes of it. */
  readonly work: (reached: Reached, control: Locator) => Promise<void>;
}

type Work = KeyboardUse['work'];

const shows =
  (key: string, message: string): Work =>
  async ({ app, page, patterns }) => {
    await page.keyboard.press(key);
    await app
      .getByText(new RegExp(patterns(message)))
      .first()
      .waitFor({ state: 'attached' });
  };

const asks: Work = async ({ page, requests }) => {
  const before = (await requests()).length;
  await page.keyboard.press('Enter');
  await eventually(async () => (await requests()).length).toBeGreaterThan(before);
};

const copies: Work = async (reached, control) => {
  await giveClipboard(reached.app);
  await shows('Enter', 'account.copied')(reached, control);
};

/** Opens an address outside in a tab of its own. */
const leaves: Work = async ({ page }) => {
  await page.context().route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  const [tab] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('Enter')]);
  expect(new URL(tab.url()).hostname).toMatch(/\.zendesk\.com$/);
};

const takes: Work = async ({ page }, control) => {
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('12');
  await eventually(() => control.inputValue()).toBe('12');
};

const finds: Work = async ({ app, page, patterns }) => {
  await page.keyboard.type('amara');
  await app.getByText(new RegExp(patterns('seats.found'))).waitFor();
};

const sorts: Work = async ({ page }, control) => {
  const header = control.locator('xpath=..');
  const before = await header.getAttribute('aria-sort');
  await page.keyboard.press('Enter');
  await eventually(() => header.getAttribute('aria-sort')).not.toBe(before);
};

const chooses: Work = async ({ page, app }) => {
  await page.keyboard.press('ArrowDown');
  await eventually(() => app.getByRole('radio', { checked: true }).count()).toBe(1);
};

const findsCountry: Work = async ({ page, app }, control) => {
  await page.keyboard.type('germ');
  await app.getByRole('option', { name: 'Germany' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await eventually(() => control.inputValue()).toBe('Germany');
};

const scrolls: Work = async ({ page }, control) => {
  await page.keyboard.press('PageDown');
  await eventually(() => control.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
};

const leadsToField: Work = async ({ app, page, patterns }) => {
  await page.keyboard.press('Enter');
  const field = app.getByLabel(new RegExp(`^${patterns('billing.field.email')}$`));
  await eventually(() => hasFocus(field)).toBe(true);
};

const ticks: Work = async ({ page }, control) => {
  await page.keyboard.press('Space');
  await eventually(() => control.isChecked()).toBe(true);
};

const worked = (role: Role, name: string, state: string, work: Work): KeyboardUse => ({
  role,
  name,
  state,
  work,
});

const plan = 'both seats taken';
const form = 'billing form';
const table = 'a page of 2,000 agents';

const textFields = [
  'first_name',
  'last_name',
  'company',
  'email',
  'phone',
  'address1',
  'address2',
  'city',
  'state',
  'postal_code',
  'additional_info',
];

/** One for each control that any state of the gallery shows. */
export const keyboardUses: readonly KeyboardUse[] = [
  worked('button', 'seats.show', plan, shows('Enter', 'seats.search')),
  worked('button', 'features.title', plan, shows('Space', 'features.included')),
  worked('button', 'account.title', plan, shows('Enter', 'account.createdOn')),
  worked('button', 'billing.title', plan, shows('Space', 'billing.form.edit')),
  worked('button', 'foot.refresh', plan, asks),
  worked('button', 'share.copy', plan, copies),
  worked('button', 'share.note.add', plan, shows('Space', 'share.note.added')),
  worked('button', 'account.copy', 'HTML as text', copies),
  worked('button', 'action.tryAgain', 'server error', asks),
  worked('button', 'action.checkAgain', 'not an administrator', asks),
  worked('button', 'action.copyDetails', 'server error', copies),
  worked('link', 'action.openAdminCenter', 'billing kept in Admin Center', leaves),
  worked('link', 'connect.guide', 'sign-in not accepted', leaves),
  worked('textbox', 'connect.field', 'sign-in not accepted', takes),
  worked('checkbox', 'connect.remember', 'sign-in not accepted', ticks),
  worked('button', 'connect.connect', 'sign-in not accepted', shows('Enter', 'connect.fault.missing')),
  worked('button', 'connect.disconnect', 'connected with a token', shows('Space', 'connect.title')),
  worked('searchbox', 'seats.search', 'who holds a seat', finds),
  worked('list', 'seats.title', '1,812 seats', scrolls),
  worked('list', 'seats.disabledTitle', '1,812 seats', scrolls),
  worked('button', 'person.lookThrough', 'a profile not found yet', shows('Enter', 'person.holdsNoSeat')),
  worked('button', 'billing.form.edit', 'billing contact', shows('Enter', 'billing.form.review')),
  ...textFields.map((field) => worked('textbox', `billing.field.${field}`, form, takes)),
  worked('combobox', 'billing.field.country_code', form, findsCountry),
  worked('button', 'billing.form.review', form, shows('Enter', 'billing.form.nothingChanged')),
  worked('button', 'billing.form.cancel', form, shows('Space', 'billing.form.edit')),
  worked('link', 'billing.fault.item', 'fields to correct', leadsToField),
  worked('button', 'billing.form.save', 'review of the changes', shows('Enter', 'billing.result.saved')),
  worked('button', 'billing.form.back', 'review of the changes', shows('Space', 'billing.form.review')),
  worked('button', 'billing.leave.discard', 'leaving a changed form', shows('Enter', 'billing.form.edit')),
  worked('button', 'billing.leave.keep', 'leaving a changed form', shows('Space', 'billing.form.review')),
  worked('radio', 'billing.review.theirs', 'changed meanwhile', chooses),
  worked('button', 'billing.result.copyDraft', 'not saved', copies),
  worked(
    'button',
    'billing.why.show',
    'billing, to another administrator',
    shows('Enter', 'billing.why.owner'),
  ),
  ...['name', 'email', 'role', 'seat', 'lastSeen'].map((column) =>
    worked('button', `seatTable.column.${column}`, table, sorts),
  ),
  worked('button', 'seatTable.next', table, shows('Enter', 'seatTable.range')),
  worked('button', 'seatTable.download', table, shows('Enter', 'seatTable.downloaded')),
  worked('button', 'seatTable.copy', table, copies),
];
