import { expect, it } from 'vitest';
import { faultsWith, png } from './sound-package.ts';

it.each([
  ['no logo', { 'assets/logo.png': undefined }, 'logo: there is no assets/logo.png'],
  [
    'a small logo that is large',
    { 'assets/logo-small.png': png({ width: 320, height: 320 }) },
    'logo: assets/logo-small.png is 320×320, not 128×128',
  ],
  [
    'a logo on a ground of its own',
    { 'assets/logo.png': png({ width: 320, height: 320, colorType: 2 }) },
    'logo: assets/logo.png is not a PNG-24 with transparency',
  ],
  ['a logo of another kind', { 'assets/logo.png': 'GIF89a' }, 'logo: assets/logo.png is not a PNG'],
  [
    'a screenshot of another size',
    { 'assets/screenshot-1.png': png({ width: 1024, height: 767 }) },
    'screenshots: assets/screenshot-1.png is 1024×767, not 1024×768',
  ],
  [
    'two screenshots',
    { 'assets/screenshot-2.png': undefined },
    'screenshots: there is no assets/screenshot-2.png',
  ],
  [
    'a fourth screenshot',
    { 'assets/screenshot-3.png': png({ width: 1024, height: 768 }) },
    'no other screenshot: assets/screenshot-3.png',
  ],
])('refuses %s', (_what, changes, fault) => {
  expect(faultsWith(changes)).toEqual([fault]);
});
