import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { findFaults } from './find-faults.ts';
import { faultsWith } from './sound-package.ts';

const bytes = (...start: number[]) => new Uint8Array([...start, 0, 0, 0, 0]);

it.each([
  ['places', { 'readme.json': '{}' }, 'readme.json'],
  ['places', { 'assets/.hidden.json': '{}' }, 'assets/.hidden.json'],
  ['places', { 'zcli.apps.config.json': '{}' }, 'zcli.apps.config.json'],
  ['file types', { 'assets/notes.txt': 'Notes' }, 'assets/notes.txt'],
  ['file types', { 'assets/run': 'Run' }, 'assets/run'],
  [
    'no archives, programs or documents',
    { 'assets/inner.png': bytes(0x50, 0x4b, 3, 4) },
    'assets/inner.png is a zip, or an office document',
  ],
  [
    'no archives, programs or documents',
    { 'assets/start.js': '#!/bin/sh' },
    'assets/start.js is a script for a shell',
  ],
  ['text is UTF-8', { 'assets/main.js': bytes(0x22, 0xe4, 0x22) }, 'assets/main.js'],
  ['unique paths', { 'assets/MAIN.js': '' }, 'assets/main.js comes twice'],
])('%s: refuses %o', (rule, changes, fault) => {
  expect(faultsWith(changes)).toEqual([`${rule}: ${fault}`]);
});

it('refuses a link, which leads out of the package', () => {
  const link = zipSync({
    'assets/main.js': [new TextEncoder().encode('../../etc/hosts'), { os: 3, attrs: 0o120777 * 0x10000 }],
  });
  expect(findFaults(link)).toContain('no links: assets/main.js is a link');
});

it('refuses more than two megabytes', () => {
  const [fault] = faultsWith({ 'assets/big.woff': new Uint8Array(2_100_000) });
  expect(fault).toMatch(/^size: the zip has \d+ bytes, more than 2097152$/);
});
