import { describe, expect, it } from 'vitest';
import { createNews } from '../dev/news.ts';
import { dataOfEvents } from '../page/event-stream.ts';
import { nonceHeader } from './guards.ts';
import { callAsPage, nonce, origins, samplePageSite } from './sample-site.ts';

const news = createNews();
const site = samplePageSite('/nowhere', news);

describe('the host page', () => {
  it.each(['/', '/?scenario=team'])(
    "holds this run's nonce at %s, and no other site may frame it",
    async (path) => {
      const response = await site.request(`${origins.page}${path}`);
      expect(await response.text()).toContain('content="the-nonce"');
      expect(response.headers.get('x-frame-options')).toBe('SAMEORIGIN');
    },
  );

  it('lists the scenarios as links where the address names none of them, and shows its name as text', async () => {
    const response = await site.request(`${origins.page}/?scenario=%3Cb%3Emoon`);
    const html = await response.text();
    expect(response.status).toBe(404);
    expect(html).toContain('“&lt;b&gt;moon”');
    expect(html).toContain('<a href="/?scenario=team-bare">');
    expect(html).not.toContain(nonce);
  });

  it.each([
    ['/workbench/page.js', 'text/javascript', 'script()'],
    ['/workbench/page.css', 'text/css', 'body {}'],
  ])('loads %s without a nonce', async (path, type, text) => {
    const response = await site.request(`${origins.page}${path}`);
    expect([response.headers.get('content-type'), await response.text()]).toEqual([type, text]);
  });
});

it('the host page is not for pages of other origins either', async () => {
  const headers = { origin: 'https://evil.example' };
  expect(await site.request(`${origins.page}/`, { headers })).toMatchObject({ status: 403 });
});

describe('the API of the host page', () => {
  it.each([
    ['without a nonce', {}],
    ['with the nonce of another run', { [nonceHeader]: 'another' }],
    ['from another site', { [nonceHeader]: nonce, origin: 'https://evil.example' }],
    ["from the app's own site", { [nonceHeader]: nonce, origin: origins.app }],
    ['from another port', { [nonceHeader]: nonce, origin: 'http://localhost:9999' }],
    ['from no site in particular', { [nonceHeader]: nonce, origin: 'null' }],
  ])('refuses a request %s, and lets no other site read that', async (_how, headers) => {
    for (const path of ['scenarios', 'app', 'news', 'sessions', 'sessions/x/api/api/v2/chat/account']) {
      const response = await site.request(`${origins.page}/workbench/${path}`, { headers });
      expect(response.status).toBe(403);
      expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  it('lists the scenarios group by group, with who can look', async () => {
    const { body } = await callAsPage(site)('GET', 'scenarios');
    expect(body).toContainEqual({
      id: 'trial',
      title: 'Trial',
      description: 'A trial with every seat free but one.',
      group: 'Plans',
      viewers: [{ id: 'owner', label: 'Owner' }],
      defaultViewer: 'owner',
    });
  });

  it('says so where the app has no manifest', async () => {
    expect(await callAsPage(site)('GET', 'app')).toMatchObject({
      status: 422,
      body: { error: 'There is no manifest.json in /nowhere.' },
    });
  });

  it('tells how the app stands to its source at once, and at each change', async () => {
    const leave = new AbortController();
    const { body } = await site.request(`${origins.page}/workbench/news`, {
      headers: { [nonceHeader]: nonce },
      signal: leave.signal,
    });
    if (!body) throw new Error('There is no stream');
    const events = dataOfEvents(body);
    const next = async () => JSON.parse(String((await events.next()).value)) as unknown;
    expect(await next()).toEqual({ version: 1 });
    news.publish({ fault: 'main.ts:1:1: wrong' });
    expect(await next()).toEqual({ version: 1, fault: 'main.ts:1:1: wrong' });
    news.publish({ fault: undefined });
    expect(await next()).toEqual({ version: 2 });
    leave.abort();
  });
});
