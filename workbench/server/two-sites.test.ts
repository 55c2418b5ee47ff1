import type { HttpBindings } from '@hono/node-server';
import { expect, it } from 'vitest';
import { originsOf } from './guards.ts';
import { createTwoSites } from './two-sites.ts';

const pageSite = { fetch: () => new Response('page') };
const appSite = { fetch: () => new Response('app') };

it.each([
  [4600, 'localhost:4600', 200, 'page'],
  [4600, '127.0.0.1:4600', 200, 'app'],
  [80, 'localhost', 200, 'page'],
  [4600, 'localhost:4601', 403, undefined],
  [4600, 'localhost', 403, undefined],
  [4600, 'loopback.evil.example:4600', 403, undefined],
  [4600, 'localhost.evil.example:4600', 403, undefined],
  [4600, '[::1]:4600', 403, undefined],
  [4600, undefined, 403, undefined],
])('on port %i, the name %s gets %i', async (port, host, status, text) => {
  const sites = createTwoSites(originsOf(port), pageSite, appSite);
  const request = new Request(`http://127.0.0.1:${port}/`, host === undefined ? {} : { headers: { host } });
  const response = await sites(request, {} as HttpBindings); // Neither of these sites looks at them.
  expect(response.status).toBe(status);
  if (text !== undefined) expect(await response.text()).toBe(text);
});
