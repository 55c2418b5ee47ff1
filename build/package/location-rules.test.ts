import { expect, it } from 'vitest';
import { faultsWith, manifestWith } from './sound-package.ts';

const shownIn = (locations: object) => manifestWith({ location: { support: locations } });
const page = { url: 'assets/iframe.html' };
const sdk =
  '<script src="https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js"></script>';

it.each([
  ['no place at all', {}, 'location: none is named'],
  ['a place that Support does not have', { ticket_bar: page }, 'location: Support has no ticket_bar'],
  [
    'a page that is not there',
    { modal: { url: 'assets/other.html?x=1#y' } },
    'location address: there is no assets/other.html',
  ],
  [
    'a page outside of assets/',
    { modal: { url: 'iframe.html' } },
    'location address: iframe.html is neither https nor in assets/',
  ],
  [
    'a page that is not encrypted on its way',
    { modal: { url: 'http://example.com/' } },
    'location address: http://example.com/ is neither https nor in assets/',
  ],
  [
    'a place with an icon, and no icon',
    { nav_bar: page },
    'location icon: there is no assets/icon_nav_bar.svg',
  ],
])('refuses %s', (_what, locations, fault) => {
  expect(faultsWith({ 'manifest.json': shownIn(locations) })).toEqual([fault]);
});

it('takes a page of its own server', () => {
  expect(faultsWith({ 'manifest.json': shownIn({ modal: { url: 'https://example.com/app' } }) })).toEqual([]);
});

it('refuses a page without the official SDK', () => {
  expect(faultsWith({ 'assets/iframe.html': '<script src="zaf_sdk.js"></script>' })).toEqual([
    'official SDK: assets/iframe.html does not load it',
  ]);
});

it.each(['https://cdn.example.com/a.js', '//cdn.example.com/a.js'])('refuses a script from %s', (address) => {
  expect(faultsWith({ 'assets/iframe.html': `${sdk}<script defer src="${address}"></script>` })).toEqual([
    `no script from elsewhere: assets/iframe.html loads ${address}`,
  ]);
});
