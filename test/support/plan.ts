import type { FrameLocator, Locator } from 'playwright-core';

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
