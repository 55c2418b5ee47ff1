import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createFakeBrowser, type Mean } from '../sharing/fake-browser.ts';
import { fakeBillingApi } from './fake-billing-api.ts';
import { createSavingDesk } from './saving-desk.ts';
import { openSavingTurns } from './saving-turns.ts';

beforeEach(() => vi.useFakeTimers({ now: 1_700_000_000_000 }));
afterEach(() => vi.useRealTimers());

const before = { email: 'old@example.com' };
const answerMs = 300;

/** Two tickets with a form open, on an API that takes its time. */
function setUp(barred: readonly Mean[]) {
  const browser = createFakeBrowser(barred);
  const api = fakeBillingApi(before);
  const slowly = async <Value>(answer: Promise<Value>) => {
    await new Promise((resolve) => setTimeout(resolve, answerMs));
    return answer;
  };
  let id = 0;
  const openDesk = (email: string, name = 'test') => {
    const turns = openSavingTurns({
      name,
      means: browser.means,
      now: () => Date.now(),
      random: () => ++id / 100,
    });
    const desk = createSavingDesk({
      chat: {
        account: (signal) => slowly(api.chat.account(signal)),
        updateBilling: (changes, signal) => slowly(api.chat.updateBilling(changes, signal)),
      },
      mayUpdate: () => true,
      stored: () => before,
      takeTurn: turns.takeTurn,
      onRead: () => undefined,
      onRefused: () => undefined,
      onSaved: () => undefined,
      onChange: () => undefined,
    });
    desk.show();
    desk.edit();
    desk.type('email', email);
    desk.review();
    return desk;
  };
  return { api, openDesk };
}

const worlds: { world: string; barred: Mean[] }[] = [
  { world: 'by lock', barred: [] },
  { world: 'by election', barred: ['locks', 'storage'] },
];

it.each(worlds)('two tickets that save the same at once send it once, $world', async ({ barred }) => {
  const { api, openDesk } = setUp(barred);
  const desks = [openDesk('new@example.com'), openDesk('new@example.com')];
  for (const desk of desks) desk.save();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(api.updates).toEqual([{ email: 'new@example.com' }]);
  expect(desks.map((desk) => desk.state().kind)).toEqual(['saved', 'saved']);
});

it.each(worlds)('the second of two that save different values is asked, $world', async ({ barred }) => {
  const { api, openDesk } = setUp(barred);
  const desks = [openDesk('one@example.com'), openDesk('other@example.com')];
  for (const desk of desks) desk.save();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(api.updates).toHaveLength(1);
  expect(desks.map((desk) => desk.state().kind).sort()).toEqual(['conflict', 'saved']);
});

it('two viewers of one browser do not wait for each other', async () => {
  const { api, openDesk } = setUp([]);
  const desks = [openDesk('one@example.com', 'a viewer'), openDesk('other@example.com', 'another viewer')];
  for (const desk of desks) desk.save();
  await vi.advanceTimersByTimeAsync(2 * answerMs);
  expect(api.updates).toHaveLength(2);
});
