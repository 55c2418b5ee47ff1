import type { FrameLocator, Locator } from 'playwright-core';
import type { Surroundings } from './context.ts';
import { section } from './plan.ts';
import { openWorkbench, type Opened, type Settings } from './workbench.ts';

export interface OpenedBilling extends Opened {
  /** What the section holds. */
  readonly billing: Locator;
}

/** Opens the billing contact beside a ticket, as its owner unless the settings say otherwise. */
export async function openBilling(
  settings: Settings = {},
  surroundings: Surroundings = {},
): Promise<OpenedBilling> {
  const opened = await openWorkbench({ scenario: 'team', ...settings }, surroundings);
  return { ...opened, billing: await section(opened.app, 'Billing contact') };
}

/** What a person types, by the field's label. */
export type Typed = Readonly<Record<string, string>>;

export const button = (within: FrameLocator | Locator, name: string): Locator =>
  within.getByRole('button', { name, exact: true });

/** The place where it is said how an update goes and what came of it. */
export const said = (billing: Locator, words: string | RegExp): Locator =>
  billing.getByRole('status').getByText(words);

export async function startEdit(billing: Locator, typed: Typed): Promise<void> {
  await button(billing, 'Edit billing contact').click();
  for (const [label, value] of Object.entries(typed)) {
    await billing.getByLabel(label, { exact: true }).fill(value);
  }
}

/** From the contact to the changes, one press of "Save" away from being sent. */
export async function editAndReview(billing: Locator, typed: Typed): Promise<void> {
  await startEdit(billing, typed);
  await button(billing, 'Review changes').click();
  await billing.getByRole('heading', { name: 'Your changes' }).waitFor();
}

export async function editAndSave(billing: Locator, typed: Typed): Promise<void> {
  await editAndReview(billing, typed);
  await button(billing, 'Save').click();
}

/** The bodies of all updates that reached the Chat API, in order. */
export async function updates({ requests }: Pick<Opened, 'requests'>): Promise<readonly unknown[]> {
  return (await requests()).filter(({ method }) => method !== 'GET').map(({ body }) => body);
}
