import { expect } from 'vitest';

/** What is true sooner or later: asked again until it is, or the test's own time is nearly up. */
export function eventually<Value>(read: () => Promise<Value>, what = '') {
  return expect.poll(read, { timeout: 40_000, interval: 100, message: what });
}
