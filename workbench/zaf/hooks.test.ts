import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createHooks } from './hooks.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it.each([
  ['allows', undefined, { kind: 'allowed' }],
  ['refuses', 'Not today', { kind: 'refused', reason: 'Not today' }],
])('an app %s', async (_, refusal, expected) => {
  const hooks = createHooks();
  const outcome = hooks.await('a', 'ticket.save');
  expect(hooks.reply('a', 'ticket.save', refusal)).toBe(true);
  expect(await outcome).toEqual(expected);
  expect(vi.getTimerCount()).toBe(0);
});

it('an app that is slow, or gone, holds nobody up for ever', async () => {
  const hooks = createHooks();
  const slow = hooks.await('a', 'ticket.save');
  const gone = hooks.await('b', 'ticket.save');
  hooks.dropFrame('b');
  expect(await gone).toEqual({ kind: 'unanswered' });
  await vi.advanceTimersByTimeAsync(30_000);
  expect(await slow).toEqual({ kind: 'unanswered' });
});

it('a reply that nobody waits for settles nothing', () => {
  const hooks = createHooks();
  void hooks.await('a', 'ticket.save');
  expect(hooks.reply('b', 'ticket.save', undefined)).toBe(false);
  expect(hooks.reply('a', 'other', undefined)).toBe(false);
  hooks.dropFrame('a');
});
