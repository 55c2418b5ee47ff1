import { expect, it } from 'vitest';
import { faultsWith, manifestWith } from './sound-package.ts';

const author = { name: 'Maintainers', email: 'maintainers@example.com', url: 'https://example.com' };
const page = { url: 'assets/iframe.html' };

it.each([
  [{ name: undefined }, 'name is missing'],
  [{ author: undefined }, 'author is missing'],
  [{ author: { ...author, email: undefined } }, 'author.email is missing'],
  [{ author: { ...author, url: 'http://example.com' } }, 'author.url must be a whole https address'],
  [{ version: '1.0' }, 'version must be x.y.z'],
  [{ version: 1 }, 'version must be a text'],
  [{ frameworkVersion: '2.1' }, 'frameworkVersion must be "2.0"'],
  [{ private: 'yes' }, 'private must be true or false'],
  [{ signedUrls: undefined }, 'signedUrls is missing'],
  [{ defaultLocale: 'en_US' }, 'defaultLocale must be a locale such as en or pt-BR'],
  [
    { location: { support: { ticket_sidebar: page.url } } },
    'location.support.ticket_sidebar must be an object with a url, not the url alone',
  ],
  [
    { location: { support: { ticket_sidebar: { ...page, flexible: 'yes' } } } },
    'location.support.ticket_sidebar.flexible must be true or false',
  ],
  [
    { parameters: [{ name: 'code', type: 'password' }] },
    'parameters.0.type must be one of text, checkbox, url, number, multiline, hidden, oauth',
  ],
  [{ parameters: [{ name: 'code', required: 'no' }] }, 'parameters.0.required must be true or false'],
  [
    { domainWhitelist: ['https://example.com/'] },
    'domainWhitelist.0 must be a host, without scheme and path',
  ],
])('refuses a manifest with %o', (changes, fault) => {
  expect(faultsWith({ 'manifest.json': manifestWith(changes) })).toContain(`manifest: ${fault}`);
});

it('refuses a package without a manifest, or with one that is not strict JSON', () => {
  expect(faultsWith({ 'manifest.json': undefined })).toEqual([
    'manifest: there is no manifest.json at the root',
  ]);
  expect(faultsWith({ 'manifest.json': '{\n"name": "Small",\n}' })).toEqual([
    'manifest: manifest.json is not the JSON of an object',
  ]);
});

it('refuses a manifest in a single line, which the scanner takes for something hidden', () => {
  const line = JSON.stringify(JSON.parse(manifestWith({})));
  expect(faultsWith({ 'manifest.json': line })).toEqual([
    'manifest over several lines: manifest.json is a single line',
  ]);
});

it('refuses noTemplate, which Zendesk has given up', () => {
  const location = { support: { ticket_sidebar: page }, noTemplate: ['ticket_sidebar'] };
  expect(faultsWith({ 'manifest.json': manifestWith({ location }) })).toEqual([
    'no noTemplate: manifest.json names noTemplate',
  ]);
});

it('refuses a default locale that nothing is translated to', () => {
  expect(faultsWith({ 'manifest.json': manifestWith({ defaultLocale: 'de' }) })).toEqual([
    'default locale: there is no translations/de.json',
  ]);
});
