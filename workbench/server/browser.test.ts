import { expect, it } from 'vitest';
import { canOpenBrowser } from './browser.ts';
import type { Surroundings } from './browser.ts';

it.each<[string, Surroundings, boolean]>([
  ['a Linux desktop', { platform: 'linux', environment: { DISPLAY: ':0' }, isTerminal: true }, true],
  ['Wayland', { platform: 'linux', environment: { WAYLAND_DISPLAY: 'wayland-0' }, isTerminal: true }, true],
  ['a Mac', { platform: 'darwin', environment: {}, isTerminal: true }, true],
  ['a server', { platform: 'linux', environment: { DISPLAY: '' }, isTerminal: true }, false],
  ['CI', { platform: 'darwin', environment: { CI: 'true' }, isTerminal: true }, false],
  ['a pipe', { platform: 'linux', environment: { DISPLAY: ':0' }, isTerminal: false }, false],
])('whether a browser is opened: %s', (_where, surroundings, expected) => {
  expect(canOpenBrowser(surroundings)).toBe(expected);
});
