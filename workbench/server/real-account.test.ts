import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { nonceHeader } from './guards.ts';
import { createPageSite } from './page-site.ts';
import { listen } from './port.ts';
import { connectRealAccount } from './real-account.ts';
import { realAccounts } from './real-session.ts';
import { createSampleAuthority } from './sample-certificates.ts';
import { nonce, origins } from './sample-site.ts';
import type { ApiRequest } from './api-request.ts';

const trusted = createSampleAuthority();
const token = 'the-real-token';
const signal = new AbortController().signal;

interface Arrived {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly host: string | undefined;
  readonly authorization: string | undefined;
  readonly body: string;
}

/** An https server on loopback, to which the name of the account leads; and the account as the workbench has it. */
async function account({
  authority = trusted,
  host = 'example.zendesk.com',
  areUpdatesAllowed = false,
  answer = (response: ServerResponse) => void response.end('{}'),
} = {}) {
  const arrived: Arrived[] = [];
  const receive = async (request: IncomingMessage, response: ServerResponse) => {
    const { method, url, headers } = request;
    const { host: named, authorization } = headers;
    arrived.push({ method, url, host: named, authorization, body: await text(request) });
    answer(response);
  };
  const server = createServer(authority.issue(host), (request, response) => void receive(request, response));
  const port = await listen(server, 0);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const real = connectRealAccount({
    subdomain: 'example',
    token,
    areUpdatesAllowed,
    network: {
      ca: trusted.ca,
      port,
      lookup: (_name, _options, done) => done(null, [{ address: '127.0.0.1', family: 4 }]),
    },
  });
  const ask = (request: Partial<ApiRequest> = {}) =>
    real.send(
      { ...{ method: 'GET', url: '/api/v2/chat/account', body: '', authorization: undefined }, ...request },
      signal,
    );
  return { real, ask, arrived, port };
}

const update = { method: 'PUT', body: '{"billing":{"city":"Ä"}}' };

// Handshakes on a busy machine take their time; nothing here waits for any to pass.
describe('a real account', { timeout: 30_000 }, () => {
  it('is asked over https with the token, and gives back what its API says', async () => {
    const answer = (response: ServerResponse) =>
      void response
        .writeHead(429, { 'content-type': 'application/json', 'retry-after': '7', 'set-cookie': 'a=b' })
        .end('{"error":"slow"}');
    const { ask, arrived, port } = await account({ answer });
    const response = await ask();
    expect([response.status, await response.text()]).toEqual([429, '{"error":"slow"}']);
    expect([...response.headers]).toEqual([
      ['content-type', 'application/json'],
      ['retry-after', '7'],
    ]);
    expect(arrived).toEqual([
      {
        method: 'GET',
        url: '/api/v2/chat/account',
        host: `example.zendesk.com:${port}`,
        authorization: `Bearer ${token}`,
        body: '',
      },
    ]);
  });

  it('hears nothing, and least of all the token, where its certificate is signed by nobody known', async () => {
    const { ask, arrived } = await account({ authority: createSampleAuthority() });
    await expect(ask()).rejects.toThrow(/certificate|signature/);
    expect(arrived).toEqual([]);
  });

  it('hears nothing where its certificate is of another name', async () => {
    const { ask, arrived } = await account({ host: 'other.zendesk.com' });
    await expect(ask()).rejects.toThrow(/altnames/);
    expect(arrived).toEqual([]);
  });

  it('sends nobody on: a redirect is an answer like another, without its address', async () => {
    const answer = (response: ServerResponse) =>
      void response.writeHead(302, { location: 'https://evil.example/' }).end();
    const { ask, arrived } = await account({ answer });
    const { status, headers } = await ask();
    expect([status, headers.has('location'), arrived.length]).toEqual([302, false, 1]);
  });

  it('is only read from unless updates were allowed', async () => {
    const { ask, arrived } = await account();
    expect((await ask(update)).status).toBe(403);
    expect(arrived).toEqual([]);
    const other = await account({ areUpdatesAllowed: true });
    expect((await other.ask(update)).status).toBe(200);
    expect(other.arrived).toMatchObject([update]);
  });

  it.each(['https://www.zopim.com/api/v2/account', '//evil.example/api/', '/agent/', 'api/v2'])(
    'is not asked for %s, nor is anybody else',
    async (url) => {
      const { ask, arrived } = await account();
      expect([(await ask({ url })).status, arrived]).toEqual([403, []]);
    },
  );

  it('hears the token that a person entered in the app rather than the one of the run', async () => {
    const { ask, arrived } = await account();
    await ask({ authorization: 'Bearer entered' });
    expect(arrived).toMatchObject([{ authorization: 'Bearer entered' }]);
  });

  it('is on the page with its name and the owner of the token, never with the token', async () => {
    const me = { id: 7, email: 'ada@example.com', display_name: 'Ada', roles: { owner: true } };
    const { real } = await account({ answer: (response) => void response.end(JSON.stringify(me)) });
    const { site } = createPageSite({
      origins,
      nonce,
      accounts: realAccounts(real, { now: () => 0, wait: () => Promise.resolve() }),
      html: '',
      bundle: { script: '', styles: '' },
      appFolder: '.',
    });
    const ask = async (path: string, json?: object) => {
      const response = await site.request(`${origins.page}/workbench/${path}`, {
        headers: { [nonceHeader]: nonce },
        ...(json && { method: 'POST', body: JSON.stringify(json) }),
      });
      return response.text();
    };
    const offers = await ask('scenarios');
    expect(offers).toContain('This is the real account example.zendesk.com. It is only read from.');
    const session = await ask('sessions', { scenario: 'example' });
    expect(JSON.parse(session)).toMatchObject({
      viewer: { name: 'Ada', email: 'ada@example.com', role: 'admin' },
      account: { subdomain: 'example' },
    });
    const { id } = JSON.parse(session) as { id: string }; // As was just seen.
    await ask(`sessions/${id}/api/api/v2/chat/agents/me`);
    const all = [offers, session, await ask(`sessions/${id}/requests`)].join();
    expect(all).toContain('/api/v2/chat/agents/me');
    expect(all).not.toContain(token);
  });
});
