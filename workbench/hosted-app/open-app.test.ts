import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeApp } from './describe-app.ts';
import { readInstallation } from './installation.ts';
import { openApp } from './open-app.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hosted-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const page = { url: 'assets/iframe.html' };
const manifest = { name: 'App', frameworkVersion: '2.0', location: { support: { ticket_sidebar: page } } };

type Files = Readonly<Record<string, unknown>>;
const textOf = (content: unknown) => (typeof content === 'string' ? content : JSON.stringify(content));

function folderWith(files: Files): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), textOf(content));
  }
  return root;
}

function zipWith(files: Files): string {
  const entries = Object.entries(files).map(([path, content]) => [path, Buffer.from(textOf(content))]);
  const zip = join(root, 'app.zip');
  writeFileSync(zip, zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>));
  return zip;
}

const open = (path: string) => openApp(path, join(root, 'unpacked'));

describe('opening an app', () => {
  it('takes a folder as it is', async () => {
    const folder = folderWith({ 'manifest.json': manifest });
    expect(await open(folder)).toMatchObject({ name: 'App', folder });
  });

  it('unpacks a zip, and unpacks it again when it is another', async () => {
    const app = await open(
      zipWith({ 'manifest.json': manifest, 'assets/': '', 'assets/iframe.html': 'one' }),
    );
    expect(await describeApp(app.folder)).toMatchObject({ offers: { ticket_sidebar: { kind: 'page' } } });
    zipWith({ 'manifest.json': { ...manifest, name: 'Another' } });
    await app.refresh();
    expect(await describeApp(app.folder)).toMatchObject({
      name: 'Another',
      offers: { ticket_sidebar: { kind: 'none', reason: 'its page assets/iframe.html is not in the app' } },
    });
  });

  it.each([
    ['../outside.txt'],
    ['assets/../../outside.txt'],
    ['/outside.txt'],
    ['..\\outside.txt'],
    ['C:/outside.txt'],
    ['assets//outside.txt'],
  ])('refuses a whole zip that holds %s, and writes nothing', async (path) => {
    const zip = zipWith({ 'manifest.json': manifest, [path]: 'outside' });
    await expect(open(zip)).rejects.toThrow(`"${path}", which leads out of the app`);
    expect(readdirSync(root, { recursive: true })).toEqual(['app.zip']);
  });

  it('refuses a zip that would fill the disk', async () => {
    const zip = zipWith({ 'manifest.json': manifest });
    const bytes = readFileSync(zip);
    // The size that the zip's directory states (APPNOTE.TXT, 4.3.12).
    bytes.writeUInt32LE(100_000_001, bytes.indexOf('PK\x01\x02', 0, 'latin1') + 24);
    writeFileSync(zip, bytes);
    await expect(open(zip)).rejects.toThrow('unpacks to more than 100 MB');
  });

  it.each<[string, () => string, string]>([
    ['a path where nothing is', () => join(root, 'nowhere'), 'There is no folder or zip at'],
    [
      'a file that is no zip',
      () => join(folderWith({ 'app.zip': 'no zip' }), 'app.zip'),
      'is neither a folder nor a zip that can be read',
    ],
    ['a folder without a manifest', () => folderWith({}), 'There is no manifest.json in'],
    ['a zip of a folder', () => zipWith({ 'app/manifest.json': manifest }), 'There is no manifest.json in'],
    ['a manifest that is not JSON', () => folderWith({ 'manifest.json': '{"name": ' }), 'is not JSON'],
    [
      'a manifest without a name',
      () => folderWith({ 'manifest.json': { ...manifest, name: undefined } }),
      'is no manifest of an app. name: Invalid key',
    ],
    [
      'an app of another generation',
      () => folderWith({ 'manifest.json': { ...manifest, frameworkVersion: '1.0' } }),
      'frameworkVersion: must be "2.0": no other generation of apps can be hosted',
    ],
    [
      'locations that are a list',
      () => folderWith({ 'manifest.json': { ...manifest, location: ['ticket_sidebar'] } }),
      'location: must be an object such as {"support"',
    ],
    [
      'a location that is a number',
      () => folderWith({ 'manifest.json': { ...manifest, location: { support: { ticket_sidebar: 1 } } } }),
      'location.support.ticket_sidebar: must be the address of a page, or an object with a "url"',
    ],
  ])('says what is wrong with %s', async (_what, path, message) => {
    await expect(open(path())).rejects.toThrow(message);
  });
});

describe('what can be shown of an app', () => {
  const describeWith = (change: object, files: Files = {}) =>
    describeApp(folderWith({ 'manifest.json': { ...manifest, ...change }, ...files }));

  it.each([
    ['an address alone', 'assets/iframe.html', { kind: 'page', url: 'assets/iframe.html', isFlexible: true }],
    ['not flexible', { ...page, flexible: false }, { kind: 'page', url: page.url, isFlexible: false }],
    ['with a query', 'assets/iframe.html?a=1#b', { kind: 'page', url: 'assets/iframe.html?a=1#b' }],
    ['without a url', { flexible: true }, { kind: 'none', reason: 'its manifest gives it no url' }],
    [
      'elsewhere',
      'https://example.com/iframe.html',
      {
        kind: 'none',
        reason:
          "its page is at https://example.com/iframe.html, and the workbench shows pages of the app's own folder only",
      },
    ],
    [
      'outside of the assets',
      'assets/../iframe.html',
      { kind: 'none', reason: 'its page is assets/../iframe.html, which is not in assets/' },
    ],
    [
      'missing',
      'assets/other.html',
      { kind: 'none', reason: 'its page assets/other.html is not in the app' },
    ],
  ])('is the page of a location that is %s, or why there is none', async (_what, ticket_sidebar, offer) => {
    const app = await describeWith(
      { location: { support: { ticket_sidebar } } },
      { 'assets/iframe.html': '' },
    );
    expect(app.offers['ticket_sidebar']).toMatchObject(offer);
  });

  it('leaves out what no workbench has, by name', async () => {
    const location = { support: { ticket_sidebar: page, dashboard: page }, chat: { chat_sidebar: page } };
    expect((await describeWith({ location })).faults).toEqual([
      'The manifest names chat: the workbench hosts Support alone.',
      'The manifest names dashboard: the workbench has no such place.',
    ]);
  });

  it('has the words for its settings in each language, and names a translation that has none', async () => {
    const app = { parameters: { colour: { label: 'Colour', helpText: 1 } } };
    const { texts, faults } = await describeWith(
      {},
      { 'translations/en.json': { app }, 'translations/de.json': '{', 'translations/readme.txt': '' },
    );
    expect(texts).toEqual({ en: { colour: { label: 'Colour' } } });
    expect(faults).toEqual(['translations/de.json is not JSON with a section "app".']);
  });

  it("takes settings from the file of Zendesk's tool, and tells the page nothing that is secure", async () => {
    const parameters = [
      { name: 'colour', default: 'red' },
      { name: 'token', secure: true, default: 'hunter2', scopes: ['header'] },
    ];
    const zcli = { parameters: { colour: 'blue', token: 'hunter2' } };
    const described = await describeWith({ parameters }, { 'zcli.apps.config.json': zcli });
    expect(described.parameters).toMatchObject([{ name: 'colour', default: 'blue' }, { name: 'token' }]);
    expect(JSON.stringify(described)).not.toContain('hunter2');
    expect((await readInstallation(root)).secureSettings).toEqual({ token: 'hunter2' });
  });

  it("says that the file of Zendesk's tool cannot be read", async () => {
    const { faults } = await describeWith({}, { 'zcli.apps.config.json': '[' });
    expect(faults).toEqual(['zcli.apps.config.json is not JSON with "parameters": it is not used.']);
  });
});
