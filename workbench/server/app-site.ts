import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { leadsOutOf } from '../hosted-app/leads-out-of.ts';
import type { Origins } from './guards.ts';

/** Where Zendesk serves its SDK from: of old, and now. */
const sdkAddress =
  /(?:https?:)?\/\/(?:static\.zdassets\.com\/zendesk_app_framework_sdk|assets\.zendesk\.com\/apps\/sdk)\/2\.0\/zaf_sdk(?:\.min)?\.js/g;
const sdkHosts = ['https://static.zdassets.com', 'https://assets.zendesk.com'];

interface AppSiteParts {
  /** The folder of the app: the one that holds manifest.json. */
  readonly folder: string;
  readonly origins: Origins;
  /** The script that defines `window.ZAFClient`. */
  readonly sdk: string;
  /** Whether the app's pages load that script instead of Zendesk's. */
  readonly isSdkRewritten: boolean;
}

/** The site that the app's files come from, like Zendesk's own host for them. */
export function createAppSite({ folder, origins, sdk, isSdkRewritten }: AppSiteParts): Hono {
  const site = new Hono();
  site.use(async (c, next) => {
    await next();
    c.header('cache-control', 'no-store');
    c.header('x-content-type-options', 'nosniff');
  });
  site.get('/sdk/zaf_sdk.js', (c) => c.body(sdk, 200, { 'content-type': 'text/javascript; charset=utf-8' }));
  if (isSdkRewritten) {
    site.use('/app/*', async (c, next) => {
      await next();
      if (!c.res.headers.get('content-type')?.startsWith('text/html')) return;
      const { status, headers } = c.res;
      const page = withLocalSdk(await c.res.text(), origins.app);
      headers.delete('content-length');
      c.res = new Response(page, { status, headers });
    });
  }
  // Of a package, Zendesk serves the assets alone: whatever else is in the folder is nobody's business.
  site.use('/app/assets/*', async (c, next) =>
    (await leadsOutOf(folder, c.req.path.slice('/app'.length))) ? c.notFound() : next(),
  );
  site.use(
    '/app/assets/*',
    serveStatic({
      root: folder,
      rewriteRequestPath: (path) => path.slice('/app'.length),
      // Takes file.js.br for file.js where there is one, as a CDN does. A page that is rewritten must be text.
      precompressed: !isSdkRewritten,
    }),
  );
  return site;
}

/** Replaces Zendesk's address of the SDK, and its host where the page's policy names it. */
function withLocalSdk(html: string, origin: string): string {
  const page = html.replace(sdkAddress, `${origin}/sdk/zaf_sdk.js`);
  return sdkHosts.reduce((text, host) => text.replaceAll(host, origin), page);
}
