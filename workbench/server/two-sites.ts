import type { HttpBindings } from '@hono/node-server';
import type { Origins } from './guards.ts';

interface Site {
  readonly fetch: (request: Request, bindings: HttpBindings) => Response | Promise<Response>;
}

/**
 * Tells the two sites of one server apart by the Host header, and refuses every other name: one that was
 * made to resolve to loopback would otherwise be a way in for pages from anywhere.
 */
export function createTwoSites(origins: Origins, page: Site, app: Site): Site['fetch'] {
  const pageHost = new URL(origins.page).host;
  const appHost = new URL(origins.app).host;
  return (request, bindings) => {
    const host = request.headers.get('host');
    if (host === pageHost) return page.fetch(request, bindings);
    if (host === appHost) return app.fetch(request, bindings);
    return new Response('The workbench answers to localhost and 127.0.0.1 only.\n', { status: 403 });
  };
}
