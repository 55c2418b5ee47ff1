import { textOf, type AppPackage } from './app-package.ts';
import type { Rule } from './rule.ts';

const supportLocations = new Set([
  'top_bar',
  'nav_bar',
  'ticket_sidebar',
  'new_ticket_sidebar',
  'user_sidebar',
  'organization_sidebar',
  'background',
  'modal',
  'ticket_editor',
]);

/** Where Support shows an icon of the app's own. */
const withIcon = new Set(['top_bar', 'nav_bar', 'ticket_editor']);

const sdk = 'https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js';

/** What the places in Support, and the pages that are shown there, must be. */
export const locationRules: readonly Rule[] = [
  { name: 'location', findFaults: unknownLocations },
  { name: 'location address', findFaults: wrongAddresses },
  { name: 'location icon', findFaults: missingIcons },
  { name: 'official SDK', findFaults: pagesWithoutSdk },
  { name: 'no script from elsewhere', findFaults: foreignScripts },
];

function unknownLocations({ manifest }: AppPackage): string[] {
  if (manifest === undefined) return [];
  const names = Object.keys(manifest.location.support);
  if (names.length === 0) return ['none is named'];
  return names.filter((name) => !supportLocations.has(name)).map((name) => `Support has no ${name}`);
}

function wrongAddresses(app: AppPackage): string[] {
  return addressesOf(app).flatMap((address) => {
    if (/^https:\/\/[^/]/.test(address)) return [];
    if (!address.startsWith('assets/')) return [`${address} is neither https nor in assets/`];
    return app.files.has(fileOf(address)) ? [] : [`there is no ${fileOf(address)}`];
  });
}

function missingIcons({ files, manifest }: AppPackage): string[] {
  return Object.keys(manifest?.location.support ?? {})
    .filter((name) => withIcon.has(name))
    .map((name) => `assets/icon_${name}.svg`)
    .filter((icon) => !files.has(icon))
    .map((icon) => `there is no ${icon}`);
}

function pagesWithoutSdk(app: AppPackage): string[] {
  return pagesOf(app)
    .filter(({ html }) => !scriptsOf(html).includes(sdk))
    .map(({ path }) => `${path} does not load it`);
}

function foreignScripts(app: AppPackage): string[] {
  return pagesOf(app).flatMap(({ path, html }) =>
    scriptsOf(html)
      .filter((source) => /^([a-z]+:)?\/\//i.test(source) && source !== sdk)
      .map((source) => `${path} loads ${source}`),
  );
}

/** The pages in the package that some location shows. */
function pagesOf(app: AppPackage): { path: string; html: string }[] {
  return addressesOf(app).flatMap((address) => {
    const html = textOf(app.files, fileOf(address));
    return html === undefined ? [] : [{ path: fileOf(address), html }];
  });
}

function addressesOf({ manifest }: AppPackage): string[] {
  return [...new Set(Object.values(manifest?.location.support ?? {}).map(({ url }) => url))];
}

function fileOf(address: string): string {
  return address.replace(/[?#].*$/, '');
}

function scriptsOf(html: string): string[] {
  return [...html.matchAll(/<script\b[^>]*\ssrc\s*=\s*["']?([^"'\s>]+)/gi)].flatMap(
    ([, source]) => source ?? [],
  );
}
