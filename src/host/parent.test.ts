import { expect, it } from 'vitest';
import { trustedParent } from './parent.ts';
import type { Frame } from './parent.ts';

function framed(location: Partial<Frame['location']>): Frame {
  return { parent: {}, location: { search: '', hash: '', ...location } };
}

function embeddedBy(origin: string): Frame {
  return framed({ search: `?origin=${encodeURIComponent(origin)}&app_guid=a-guid` });
}

it.each([
  'https://example.zendesk.com',
  'https://brand.example.zendesk.com',
  'http://localhost',
  'https://localhost:4600',
  'http://127.0.0.1:4600',
])('an app embedded by %s may go on', (origin) => {
  expect(trustedParent(embeddedBy(origin))).toBe(origin);
});

it.each([
  'https://zendesk.com.evil.example',
  'https://example.zendesk.com.evil.example',
  'https://evilzendesk.com',
  'https://zendesk.com',
  'https://.zendesk.com',
  'http://example.zendesk.com',
  'https://example.zendesk.com:8443',
  'https://example.zendesk.com:443',
  'https://example.zendesk.com/',
  'https://example.zendesk.com.',
  'https://example.zendesk.com\\@evil.example',
  'https://example.zendesk.com@evil.example',
  'https://user@example.zendesk.com',
  'https://evil.example?.zendesk.com',
  'https://evil.example/#.zendesk.com',
  'https://EXAMPLE.zendesk.com',
  'http://localhost.evil.example',
  'http://127.0.0.1.evil.example',
  'http://127.1',
  'ftp://localhost',
  'blob:https://example.zendesk.com/0',
  'javascript://example.zendesk.com',
  'example.zendesk.com',
  'null',
  '*',
  '',
])('an app embedded by "%s" stops', (origin) => {
  expect(trustedParent(embeddedBy(origin))).toBeUndefined();
});

const good = 'origin=https%3A%2F%2Fexample.zendesk.com';
const evil = 'origin=https%3A%2F%2Fevil.example';

it.each([
  { says: 'both parameters in the hash', location: { hash: `#${good}&app_guid=1` }, trusted: true },
  { says: 'one in each', location: { search: `?${good}`, hash: '#app_guid=1' }, trusted: true },
  { says: 'no app_guid', location: { search: `?${good}` }, trusted: false },
  { says: 'an empty app_guid', location: { search: `?${good}&app_guid=` }, trusted: false },
  { says: 'no origin', location: { search: '?app_guid=1' }, trusted: false },
  { says: 'nothing', location: {}, trusted: false },
  {
    says: 'another origin in the query, which wins',
    location: { search: `?${evil}&app_guid=1`, hash: `#${good}` },
    trusted: false,
  },
  {
    says: 'a second origin, which the SDK would take',
    location: { search: `?${good}&${evil}&app_guid=1` },
    trusted: false,
  },
  {
    says: 'two origins in the hash, of which the SDK would take the last',
    location: { hash: `#${good}&${evil}&app_guid=1` },
    trusted: false,
  },
  {
    says: 'a second, empty origin, for which the SDK would take that of the hash',
    location: { search: `?${good}&origin=&app_guid=1`, hash: `#${evil}` },
    trusted: false,
  },
])('an address that has $says is trusted: $trusted', ({ location, trusted }) => {
  expect(trustedParent(framed(location)) !== undefined).toBe(trusted);
});

it('a page that nobody embeds stops, whatever its address says', () => {
  const { location } = embeddedBy('https://example.zendesk.com');
  const top: { parent: unknown; location: Frame['location'] } = { parent: undefined, location };
  top.parent = top;
  expect(trustedParent(top)).toBeUndefined();
});

it.each([
  { ancestors: ['https://example.zendesk.com', 'https://outer.example'], trusted: true },
  { ancestors: ['https://evil.example', 'https://example.zendesk.com'], trusted: false },
  { ancestors: [], trusted: false },
])('where the browser tells the ancestors, $ancestors is trusted: $trusted', ({ ancestors, trusted }) => {
  const { location } = embeddedBy('https://example.zendesk.com');
  expect(trustedParent(framed({ ...location, ancestorOrigins: ancestors })) !== undefined).toBe(trusted);
});
