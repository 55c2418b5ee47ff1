import { expect, it } from 'vitest';
import { openBilling, startEdit } from './support/billing.ts';
import { coloursOf } from './support/colours.ts';
import { eventually } from './support/eventually.ts';
import { title } from './support/plan.ts';
import { openWorkbench } from './support/workbench.ts';

const light = { control: 'Light', isGroundLight: true };
const dark = { control: 'Dark', isGroundLight: false };

it.each([
  { scheme: 'dark', systemScheme: 'light', first: dark, then: light },
  { scheme: 'light', systemScheme: 'dark', first: light, then: dark },
] as const)(
  'is $scheme as Support is, though the system is $systemScheme, and follows a change while it is open',
  async ({ scheme, systemScheme, first, then }) => {
    const { app, page, requests } = await openWorkbench({ scenario: 'team', scheme }, { systemScheme });
    const features = app.getByRole('button', { name: 'Features', exact: true });
    const look = async () => {
      const texts = [
        title(app, 'Team plan'),
        app.getByText('File upload'),
        app.getByText('None left').first(),
      ];
      const colours = await Promise.all(texts.map(coloursOf));
      return colours.map(({ isGroundLight, contrast }) => ({ isGroundLight, isReadable: contrast >= 4.5 }));
    };
    const readable = ({ isGroundLight }: typeof light | typeof dark) =>
      Array.from({ length: 3 }, () => ({ isGroundLight, isReadable: true }));
    await features.click();
    await app.getByRole('button', { name: 'Refresh', exact: true }).waitFor();
    expect(await look()).toEqual(readable(first));

    const before = (await requests()).length;
    await page.getByText(then.control, { exact: true }).click();
    await eventually(look).toEqual(readable(then));
    expect(await features.getAttribute('aria-expanded'), 'what was open stays open').toBe('true');
    expect(await requests(), 'nothing is asked for anew').toHaveLength(before);
  },
);

it('has Support’s colours in the fields of the form, too, which keep what was typed when these change', async () => {
  const { page, billing } = await openBilling({ scheme: 'dark' }, { systemScheme: 'light' });
  await startEdit(billing, { Company: 'Fiction & Daughters' });
  const company = billing.getByLabel('Company', { exact: true });
  const look = async () => {
    const { isGroundLight, contrast } = await coloursOf(company);
    return { isGroundLight, isReadable: contrast >= 4.5 };
  };
  await eventually(look).toEqual({ isGroundLight: false, isReadable: true });

  await page.getByText('Light', { exact: true }).click();
  await eventually(look).toEqual({ isGroundLight: true, isReadable: true });
  expect(await company.inputValue()).toBe('Fiction & Daughters');
});
