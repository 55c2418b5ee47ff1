import { loadScenarios } from '../scenarios/load.ts';
import type { News } from '../dev/news.ts';
import { accountsInMemory } from './accounts.ts';
import { nonceHeader, originsOf } from './guards.ts';
import { createPageSite } from './page-site.ts';

export const origins = originsOf(4600);
export const nonce = 'the-nonce';

/** Waits end at once, and it is always 1970. */
const clock = { now: () => 0, wait: () => Promise.resolve() };
const accounts = accountsInMemory(loadScenarios(), clock);

/** The host page's site for tests, without a socket. */
export function samplePageSite(appFolder = '/nowhere', news?: News) {
  const { site } = createPageSite({
    origins,
    nonce,
    accounts,
    html: '<meta name="workbench-nonce" content="%NONCE%">',
    bundle: { script: 'script()', styles: 'body {}' },
    appFolder,
    news,
  });
  return site;
}

/** Calls the API of a site as its own page does. */
export function callAsPage(site: ReturnType<typeof samplePageSite>) {
  return async (method: string, path: string, json?: unknown) => {
    const response = await site.request(`${origins.page}/workbench/${path}`, {
      method,
      headers: { [nonceHeader]: nonce, origin: origins.page },
      ...(json !== undefined && { body: JSON.stringify(json) }),
    });
    const text = await response.text();
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    return { status: response.status, headers: response.headers, body };
  };
}
