import { expect, it } from 'vitest';
import { adminCenterUrl } from './admin-center.ts';

it('leads to the Admin Center of the account', () => {
  expect(adminCenterUrl('example-1')).toBe('https://example-1.zendesk.com/admin');
});

it.each([undefined, '', 'evil.com/', 'a.b', 'user@evil', '-a', 'evil.com#', 'a b', 'javascript:alert(1)//'])(
  'makes no link of the subdomain %j',
  (subdomain) => {
    expect(adminCenterUrl(subdomain)).toBeUndefined();
  },
);
