import { expect, it } from 'vitest';
import { findFaults } from './find-faults.ts';
import { faultsWith } from './sound-package.ts';

it('finds nothing wrong with a sound package', () => {
  expect(faultsWith({})).toEqual([]);
});

it('refuses what is no zip', () => {
  expect(() => findFaults(new TextEncoder().encode('manifest.json'))).toThrow();
});
