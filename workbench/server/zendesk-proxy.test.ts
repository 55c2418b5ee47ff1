import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { nonceHeader } from './guards.ts';
import { callAsPage, nonce, origins, samplePageSite } from './sample-site.ts';
import { admit, proxiedSchema } from './zendesk-proxy.ts';

const parameter = { type: 'text', required: false, secure: true };
const rules = {
  domainWhitelist: ['www.zopim.com', 'example.zendesk.com'],
  parameters: [
    { ...parameter, name: 'authorization', scopes: ['header'] },
    { ...parameter, name: 'path', scopes: ['url', 'body'] },
    { ...parameter, name: 'plain', secure: false, scopes: [] },
  ],
};
const values = { authorization: 'Bearer filled-in', path: 'filled-in', plain: 'filled-in' };

function send(request: Partial<v.InferInput<typeof proxiedSchema>>) {
  const whole = { method: 'GET', url: 'https://www.zopim.com/api/v2/account', headers: {}, ...request };
  return admit(v.parse(proxiedSchema, whole), rules, values);
}

describe("Zendesk's proxy", () => {
  it('fills in secure settings, each only where its scopes allow', () => {
    const admission = send({
      isSecure: true,
      url: 'https://www.zopim.com/{{setting.path}}/{{setting.authorization}}',
      headers: { authorization: '{{setting.authorization}}' },
      body: '{{setting.path}} {{setting.plain}} {{setting.nothing}} {{setting.constructor}}',
    });
    expect(admission).toMatchObject({
      kind: 'sent',
      request: {
        url: 'https://www.zopim.com/filled-in/{{setting.authorization}}',
        authorization: 'Bearer filled-in',
        body: 'filled-in {{setting.plain}} {{setting.nothing}} {{setting.constructor}}',
        asWritten: { url: 'https://www.zopim.com/{{setting.path}}/{{setting.authorization}}' },
      },
    });
  });

  it('fills in nothing for a request that is not secure', () => {
    const headers = { authorization: '{{setting.authorization}}' };
    expect(send({ headers })).toMatchObject({ request: { authorization: '{{setting.authorization}}' } });
  });

  it('says by name, and never by value, what was filled in and what was not', () => {
    const headers = { 'x-key': '{{setting.authorization}}' };
    expect(send({ isSecure: true, headers, body: '{{setting.plain}}' })).toMatchObject({
      note:
        'The proxy filled in authorization (header). ' +
        'Not filled in: plain (body). It takes a secure setting with that scope and a value.',
    });
    expect(send({})).toMatchObject({ note: undefined });
  });

  it.each([
    ['a host off the list', 'https://evil.example/api', 403, 'not in the manifest'],
    ['a name that only ends alike', 'https://evil-www.zopim.com/', 403, 'not in the manifest'],
    ['a name that only begins alike', 'https://www.zopim.com.evil.example/', 403, 'not in the manifest'],
    ["the list's host as a user", 'https://www.zopim.com@evil.example/', 403, 'not in the manifest'],
    ["Zendesk's own hosts, though listed", 'https://example.zendesk.com/x', 403, 'not a proxyable URI'],
    ['what is not https', 'http://www.zopim.com/api/v2/account', 403, 'not a proxyable URI'],
    ['what is no address', '//', 403, 'not a proxyable URI'],
  ])('refuses %s', (_what, url, status, reason) => {
    expect(send({ url, isSecure: true })).toMatchObject({
      kind: 'refused',
      status,
      reason: expect.stringContaining(reason) as string,
    });
  });

  it('refuses header names with underscores', () => {
    expect(send({ headers: { x_token: '1' } })).toMatchObject({ kind: 'refused', status: 400 });
  });
});

/** The app of this repository: its manifest is what the scenarios are made for. */
const site = () => callAsPage(samplePageSite('.'));

async function ask(scenario: string, request: object) {
  const call = site();
  const { body } = await call('POST', 'sessions', { scenario });
  const { id } = body as { id: string }; // As the session's own tests show.
  const answer = await call('POST', `sessions/${id}/proxy`, request);
  return { started: body, answer, log: (await call('GET', `sessions/${id}/requests`)).body };
}

const account = 'https://www.zopim.com/api/v2/account';
const shared = {
  method: 'GET',
  url: account,
  headers: { authorization: '{{setting.chat_authorization}}' },
  isSecure: true,
};

describe('a session on the legacy host', () => {
  it.each([
    ['legacy-shared-basic', true],
    ['legacy-shared-bearer', false],
  ])('%s: answers by the shared credential, which the page never gets', async (scenario, isOwner) => {
    const { started, answer, log } = await ask(scenario, shared);
    expect(answer).toMatchObject({ status: 200, body: { status: 'active' } });
    expect('billing' in (answer.body as object)).toBe(isOwner);
    expect(log).toMatchObject([{ method: 'GET', path: account, status: 200 }]);
    expect(JSON.stringify([started, answer.body, log])).not.toMatch(/Basic |shared-token/);
  });

  it('answers a personal token, and updates by it', async () => {
    const headers = { authorization: 'Bearer owner-token', 'content-type': 'application/json' };
    const update = { method: 'PUT', url: account, headers, body: '{"billing":{"city":"Elsewhere"}}' };
    expect((await ask('legacy-personal-token', update)).answer.status).toBe(200);
    expect((await ask('legacy-personal-token', shared)).answer.status).toBe(401);
  });

  it('has no other host behind the proxy', async () => {
    const { answer, log } = await ask('legacy-shared-basic', { ...shared, url: 'https://evil.example/' });
    expect([answer.status, log]).toEqual([403, []]);
  });
});

it('a token that the app sends reaches the current host', async () => {
  const page = samplePageSite('.');
  const { body } = await callAsPage(page)('POST', 'sessions', { scenario: 'needs-token' });
  const { id } = body as { id: string }; // As the session's own tests show.
  const path = `${origins.page}/workbench/sessions/${id}/api/api/v2/chat/agents/me`;
  const statusWith = async (headers: Record<string, string>) =>
    (await page.request(path, { headers: { [nonceHeader]: nonce, ...headers } })).status;
  expect(await statusWith({})).toBe(401);
  expect(await statusWith({ authorization: 'Bearer agent-token' })).toBe(200);
});
