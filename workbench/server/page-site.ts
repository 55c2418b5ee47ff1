import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import type { News } from '../dev/news.ts';
import { galleryPage } from '../gallery/gallery-page.ts';
import { describeApp } from '../hosted-app/describe-app.ts';
import { readInstallation } from '../hosted-app/installation.ts';
import type { Accounts } from './accounts.ts';
import type { PageBundle } from './bundles.ts';
import { noForeignOrigin, onlyWithNonce } from './guards.ts';
import type { Origins } from './guards.ts';
import { InputFault } from './input-fault.ts';
import { streamNews } from './news-stream.ts';
import { createSessionsApi } from './sessions-api.ts';
import { unknownScenarioPage } from './unknown-scenario-page.ts';

interface PageSiteParts {
  readonly origins: Origins;
  readonly nonce: string;
  readonly accounts: Accounts;
  /** The host page's HTML, with `%NONCE%` where the nonce belongs. */
  readonly html: string;
  readonly bundle: PageBundle;
  /** The folder of the hosted app. */
  readonly appFolder: string;
  /** `undefined` where nobody watches the app for changes. */
  readonly news?: News | undefined;
}

export interface PageSite {
  readonly site: Hono<{ Bindings: HttpBindings }>;
  readonly endSessions: () => void;
}

/** The site of the host page, and of the API that this page alone may call. */
export function createPageSite(parts: PageSiteParts): PageSite {
  const { accounts, bundle, appFolder, news } = parts;
  const sessions = createSessionsApi(accounts, () => readInstallation(appFolder));
  const site = new Hono<{ Bindings: HttpBindings }>();
  site.use(async (c, next) => {
    await next();
    c.header('cache-control', 'no-store');
    c.header('x-content-type-options', 'nosniff');
    // The gallery alone shows the page in frames.
    c.header('x-frame-options', 'SAMEORIGIN');
  });
  site.onError((error, c) => {
    if (error instanceof InputFault) return c.json({ error: error.message }, 422);
    throw error;
  });
  site.use(noForeignOrigin(parts.origins));
  site.get('/', (c) => {
    const wanted = c.req.query('scenario');
    return wanted === undefined || accounts.offers.some(({ id }) => id === wanted)
      ? c.html(parts.html.replaceAll('%NONCE%', parts.nonce))
      : c.html(unknownScenarioPage(wanted, accounts.offers), 404);
  });
  site.get('/gallery', (c) =>
    c.html(
      galleryPage({ scheme: c.req.query('scheme') ?? 'light', locale: c.req.query('locale') ?? 'en-US' }),
    ),
  );
  site.get('/workbench/page.js', (c) => c.body(bundle.script, 200, { 'content-type': 'text/javascript' }));
  site.get('/workbench/page.css', (c) => c.body(bundle.styles, 200, { 'content-type': 'text/css' }));
  site.use('/workbench/*', onlyWithNonce(parts.nonce));
  site.get('/workbench/scenarios', (c) => c.json(accounts.offers));
  site.get('/workbench/app', async (c) =>
    c.json({ ...(await describeApp(appFolder)), isWatched: news !== undefined }),
  );
  if (news) site.get('/workbench/news', (c) => streamNews(c, news));
  site.route('/workbench/sessions', sessions.routes);
  return { site, endSessions: sessions.endAll };
}
