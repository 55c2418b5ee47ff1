import type { FrameLocator, Page } from 'playwright-core';
import { appAddress, serveAppSite } from './app-site.ts';
import { openContext, type Surroundings } from './context.ts';

export interface Embedded {
  readonly page: Page;
  readonly app: FrameLocator;
  /** What the app posted to the page around it. */
  readonly heard: () => Promise<unknown>;
}

/**
 * Opens the app inside a page of any address, which answers nothing. `named` is the origin that the page
 * gives as its own.
 */
export async function openEmbedded(
  { parent, named }: { parent: string; named: string },
  surroundings: Surroundings = {},
): Promise<Embedded> {
  const context = await openContext(surroundings);
  await serveAppSite(context);
  const page = await context.newPage();
  const html = parentPage(appAddress(named));
  if (parent.startsWith('data:')) {
    await page.goto(`${parent}${encodeURIComponent(html)}`);
  } else {
    await context.route(`${parent}/`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(`${parent}/`);
  }
  return { page, app: page.frameLocator('iframe'), heard: () => page.evaluate('heard') };
}

function parentPage(app: string): string {
  return `<!doctype html>
<title>A page with the app in it</title>
<link rel="icon" href="data:," />
<script>
  const heard = [];
  addEventListener('message', ({ data }) => heard.push(data));
</script>
<iframe src="${app.replaceAll('&', '&amp;')}"></iframe>`;
}
