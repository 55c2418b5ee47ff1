import type { FrameLocator, Locator } from 'playwright-core';
import { expect } from 'vitest';

/** The page's heading: which screen is shown. */
export function title(app: FrameLocator, name: string): Locator {
  return app.getByRole('heading', { level: 1, name, exact: true });
}

/** The row of a limit, by its name on the screen. */
export function row(app: FrameLocator, limit: string): Locator {
  return app.getByRole('listitem').filter({ has: app.getByText(limit, { exact: true }) });
}

/** Opens a section and returns what it holds. */
export async function section(app: FrameLocator, title: string): Promise<Locator> {
  const button = app.getByRole('button', { name: title, exact: true });
  await button.click();
  const panel = await button.getAttribute('aria-controls');
  return app.locator(`[id="${panel ?? ''}"]`);
}

/**
 * Nothing on the screen, nor in a name or value that assistive technology reads, may be what JavaScript
 * makes of something that is not there; and no row may be empty.
 */
export async function expectOnlyWords(app: FrameLocator): Promise<void> {
  const page = await app.locator('body').evaluate((body) => new XMLSerializer().serializeToString(body));
  expect(page).not.toMatch(/\bundefined\b|\bnull\b|NaN|\[object /);
  expect(await app.locator('li, dt, dd').filter({ hasText: /^\s*$/ }).count(), 'empty rows').toBe(0);
}
