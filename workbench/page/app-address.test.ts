import { expect, it } from 'vitest';
import { appOriginOf, frameAddress } from './app-address.ts';

it('the app is on another site than the page, at the same port', () => {
  expect(appOriginOf({ port: '4600' })).toBe('http://127.0.0.1:4600');
  expect(appOriginOf({ port: '' })).toBe('http://127.0.0.1');
});

it.each([
  ['assets/iframe.html', ''],
  ['assets/iframe.html?view=small', 'view=small&'],
])("the frame of %s carries what the SDK needs, and the page's own parameters", (url, own) => {
  const address = frameAddress(url, {
    appOrigin: 'http://127.0.0.1:4600',
    pageOrigin: 'http://localhost:4600',
    guid: 'a-b',
    scheme: 'dark',
  });
  expect(address).toBe(
    `http://127.0.0.1:4600/app/assets/iframe.html?${own}origin=http%3A%2F%2Flocalhost%3A4600&app_guid=a-b&colorScheme=dark`,
  );
});
