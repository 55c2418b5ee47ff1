import type { BrowserContext } from 'playwright-core';
import { inject } from 'vitest';

/** Where Zendesk keeps the files of an app, which is a site of its own. */
const site = 'https://1042.apps.zdusercontent.com/1042/assets/';

/** The address of the app's page, as a parent that says it is `origin` writes it. */
export function appAddress(origin: string): string {
  const url = new URL('iframe.html', site);
  url.searchParams.set('origin', origin);
  url.searchParams.set('app_guid', '0b7e2a52-77fc-4a1c-9d5b-3d4c1f6f2a10');
  return url.href;
}

/**
 * Serves the built app at Zendesk's address too. A page from outside may not embed one of this machine, so
 * that whoever is around the app can be anybody only there.
 */
export async function serveAppSite(context: BrowserContext): Promise<void> {
  const files = new URL('/app/assets/', inject('workbenchUrl').replace('localhost', '127.0.0.1'));
  await context.route(`${site}**`, async (route) => {
    const file = await fetch(new URL(route.request().url().slice(site.length), files));
    await route.fulfill({
      status: file.status,
      contentType: file.headers.get('content-type') ?? '',
      body: Buffer.from(await file.arrayBuffer()),
    });
  });
}
