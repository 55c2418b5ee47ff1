import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAppSite } from './app-site.ts';
import { originsOf } from './guards.ts';

const origins = originsOf(4600);
const sdkAddress = 'https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js';
const page = `<meta content="script-src 'self' https://static.zdassets.com">\n<script src="${sdkAddress}"></script>ü\n`;

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'app-'));
  mkdirSync(join(root, 'app', 'assets'), { recursive: true });
  writeFileSync(join(root, 'app', 'manifest.json'), '{}');
  writeFileSync(join(root, 'app', 'assets', 'iframe.html'), page);
  writeFileSync(join(root, 'app', 'assets', 'main.js'), `load('${sdkAddress}')`);
  writeFileSync(join(root, 'app', 'assets', 'logo.png'), 'png');
  writeFileSync(join(root, 'app', 'assets', 'main.js.br'), 'compressed');
  writeFileSync(join(root, 'app', 'zcli.apps.config.json'), '{}');
  writeFileSync(join(root, 'outside.txt'), 'outside');
  symlinkSync(join(root, 'outside.txt'), join(root, 'app', 'assets', 'linked.txt'));
  symlinkSync(root, join(root, 'app', 'assets', 'linked'));
});
afterAll(() => rmSync(root, { recursive: true }));

async function get(path: string, isSdkRewritten = true, headers: Record<string, string> = {}) {
  const site = createAppSite({ folder: join(root, 'app'), origins, sdk: 'the sdk', isSdkRewritten });
  const response = await site.request(`${origins.app}${path}`, { headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe("the app's site", () => {
  it.each([
    ['/app/assets/iframe.html?origin=x', 'text/html; charset=utf-8'],
    ['/app/assets/main.js', 'text/javascript; charset=utf-8'],
    ['/app/assets/logo.png', 'image/png'],
    ['/sdk/zaf_sdk.js', 'text/javascript; charset=utf-8'],
  ])('serves %s as %s, never from a cache', async (path, type) => {
    const { status, headers } = await get(path);
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
      200,
      type,
      'no-store',
    ]);
  });

  it('loads the local SDK in the place of Zendesk’s, allowed by the policy, and changes nothing else', async () => {
    const { text } = await get('/app/assets/iframe.html');
    expect(text).toBe(
      '<meta content="script-src \'self\' http://127.0.0.1:4600">\n' +
        '<script src="http://127.0.0.1:4600/sdk/zaf_sdk.js"></script>ü\n',
    );
  });

  it.each([
    ['in a page when it shall not', '/app/assets/iframe.html', false, page],
    ['in a script', '/app/assets/main.js', true, `load('${sdkAddress}')`],
  ])('does not touch the address %s', async (_where, path, isSdkRewritten, text) => {
    expect((await get(path, isSdkRewritten)).text).toBe(text);
  });

  it.each([
    { isSdkRewritten: false, accepted: 'gzip, br', served: ['compressed', 'br'] },
    { isSdkRewritten: false, accepted: 'gzip', served: [`load('${sdkAddress}')`, null] },
    { isSdkRewritten: true, accepted: 'gzip, br', served: [`load('${sdkAddress}')`, null] },
  ])(
    'serves what lies compressed beside a file, rewritten: $isSdkRewritten, accepted: $accepted',
    async ({ isSdkRewritten, accepted, served }) => {
      const { text, headers } = await get('/app/assets/main.js', isSdkRewritten, {
        'accept-encoding': accepted,
      });
      expect([text, headers.get('content-encoding')]).toEqual(served);
    },
  );

  it.each([
    '/app/',
    '/app/assets',
    '/app/nothing.js',
    '/app/..%2foutside.txt',
    '/app/%2e%2e/outside.txt',
    '/app/assets/..%2fmanifest.json',
    '/app/assets/linked.txt',
    '/app/assets/linked/outside.txt',
    // Of a package, the assets alone are served: a file of settings may hold what is secret.
    '/app/manifest.json',
    '/app/zcli.apps.config.json',
    '/',
  ])('has nothing at %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });
});
