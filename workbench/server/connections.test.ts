import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nonceHeader } from './guards.ts';
import { listen } from './port.ts';
import { nonce, samplePageSite } from './sample-site.ts';

/** What only a real connection can show: that it breaks, or stays open. */
const site = samplePageSite();
const listener = getRequestListener((request, bindings) => site.fetch(request, bindings), {
  overrideGlobalObjects: false,
});
const server = createServer((request, response) => void listener(request, response));
let address = '';
beforeAll(async () => {
  address = `http://127.0.0.1:${await listen(server, 0)}/workbench/sessions`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const headers = { [nonceHeader]: nonce };

async function startSession(scenario: string): Promise<string> {
  const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify({ scenario }) });
  const { id } = (await response.json()) as { id: string }; // As the session's own tests show.
  return `${address}/${id}`;
}

async function requestsOf(session: string): Promise<unknown> {
  return (await fetch(`${session}/requests`, { headers })).json();
}

const account = (session: string) => `${session}/api/api/v2/chat/account`;

/** Nothing here waits for time to pass, but a busy machine may take its time over a connection. */
const patience = 30_000;

describe('a connection to the API', { timeout: patience }, () => {
  it('breaks without an answer where the scenario says so, once the write is done', async () => {
    const session = await startSession('put-lost-after-write');
    const body = JSON.stringify({ billing: { city: 'Elsewhere' } });
    const answer = fetch(account(session), { method: 'PUT', headers, body }).then((response) =>
      response.text(),
    );
    await expect(answer).rejects.toThrow(TypeError);
    const stored = await fetch(account(session), { headers });
    expect(await stored.json()).toMatchObject({ billing: { city: 'Elsewhere' } });
  });

  it('is held open while nobody answers, is on record as unanswered, and breaks when the session ends', async () => {
    const session = await startSession('never-answers');
    const answer = fetch(account(session), { headers }).then((response) => response.text());
    const broken = expect(answer).rejects.toThrow(TypeError);
    await expect
      .poll(() => requestsOf(session), { timeout: patience })
      .toMatchObject([{ path: '/api/v2/chat/account', status: null }]);
    await fetch(session, { method: 'DELETE', headers });
    await broken;
  });
});
