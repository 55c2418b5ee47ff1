import { expect, it } from 'vitest';
import { createPageLoad } from './page-load.ts';

it('answers the handshake of each page once, whether it comes before or after the load', () => {
  const load = createPageLoad();
  expect(load.handshake()).toBe(true);
  expect(load.loaded()).toEqual({ isNewPage: false, isDue: false });
  // Reloaded, with a handshake before the load …
  expect(load.handshake()).toBe(false);
  expect(load.loaded()).toEqual({ isNewPage: true, isDue: true });
  // … and again, with one after it.
  expect(load.loaded()).toEqual({ isNewPage: true, isDue: false });
  expect(load.handshake()).toBe(true);
});

it('leaves a second client of the same page without an answer, before and after the load', () => {
  const load = createPageLoad();
  load.handshake();
  expect(load.handshake()).toBe(false);
  expect(load.loaded()).toEqual({ isNewPage: false, isDue: false });
  expect(load.handshake()).toBe(false);
});
