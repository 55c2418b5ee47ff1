import { expect, it } from 'vitest';
import { findLicenceFaults } from './licences.ts';
import { noticesOf } from './notices.ts';

const shipped = (name: string, licence: string | undefined) => ({
  name,
  version: '1.0.0',
  licence,
  folder: `node_modules/${name}`,
});

it.each(['MIT', 'Apache-2.0', 'ISC', 'BSD-3-Clause', 'Unicode-DFS-2016'])('%s may ship', (licence) => {
  expect(findLicenceFaults([shipped('a', licence)])).toEqual([]);
});

it.each(['GPL-3.0-only', 'MPL-2.0', '(MIT OR GPL-2.0)', 'UNLICENSED', 'SEE LICENSE IN LICENSE', ''])(
  '"%s" may not',
  (licence) => {
    expect(findLicenceFaults([shipped('a', licence)])).toEqual([
      `a ships under ${licence}, which is not allowed`,
    ]);
  },
);

it('a package that states no licence may not ship', () => {
  expect(findLicenceFaults([shipped('a', undefined)])).toEqual([
    'a ships under no licence, which is not allowed',
  ]);
});

it('a notice holds each text once, with all that came with it', () => {
  expect(
    noticesOf([
      [shipped('a', 'MIT'), 'MIT\n© A'],
      [shipped('b', 'Apache-2.0'), 'Apache'],
      [shipped('c', 'MIT'), 'MIT\n© A'],
    ]),
  ).toEqual([
    { packages: ['a 1.0.0', 'c 1.0.0'], licence: 'MIT', text: ['MIT', '© A'] },
    { packages: ['b 1.0.0'], licence: 'Apache-2.0', text: ['Apache'] },
  ]);
});
