import type { Locator, Page } from 'playwright-core';

/** The tab of a ticket in the page around the app, by its number. */
export function ticketTab(page: Page, id: number): Locator {
  return page
    .getByRole('navigation', { name: 'Open tabs' })
    .getByRole('button', { name: new RegExp(`^(?!Close).*#${id}$`) });
}
