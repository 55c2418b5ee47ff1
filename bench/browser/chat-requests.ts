import type { Page } from 'playwright-core';

/** How many requests reached the workbench's Chat API from a page of it, so far. */
export async function chatRequests(page: Page): Promise<number> {
  const session = await page.locator('html[data-session]').getAttribute('data-session');
  const nonce = await page.locator('meta[name="workbench-nonce"]').getAttribute('content');
  const response = await fetch(new URL(`/workbench/sessions/${session ?? ''}/requests`, page.url()), {
    headers: { 'x-workbench-nonce': nonce ?? '' },
    signal: AbortSignal.timeout(10_000),
  });
  const requests: unknown = await response.json();
  if (!Array.isArray(requests))
    throw new Error(`The workbench has no requests of the session: ${response.status}`);
  return requests.length;
}
