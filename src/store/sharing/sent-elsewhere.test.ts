import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createFakeBrowser } from './fake-browser.ts';
import { openSentElsewhere } from './sent-elsewhere.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Opens instances in one browser, and lets all that is said be heard. */
function scene(browser = createFakeBrowser()) {
  return {
    browser,
    open: (id: string) => openSentElsewhere({ name: 'app', means: browser.means, id }),
    heard: () => vi.runAllTimersAsync(),
  };
}

it('tells every live instance when the others sent, and none of its own', async () => {
  const { open, heard } = scene();
  const [one, two, three] = [open('1'), open('2'), open('3')];
  one.tell([10, 20]);
  two.tell([30]);
  await heard();
  expect([one.times(0), two.times(0), three.times(0)]).toEqual([[30], [10, 20], [10, 20, 30]]);
});

it('counts once what it hears twice', async () => {
  const { open, heard } = scene();
  const [one, two] = [open('1'), open('2')];
  one.tell([10]);
  one.tell([10, 20]);
  open('3');
  await heard();
  expect(two.times(0)).toEqual([10, 20]);
});

it('tells a newcomer what was sent before', async () => {
  const { open, heard } = scene();
  open('1').tell([10, 20]);
  await heard();
  const newcomer = open('2');
  await heard();
  expect(newcomer.times(0)).toEqual([10, 20]);
});

it('keeps all of an instance of which something still counts', async () => {
  const { open, heard } = scene();
  const [one, two] = [open('1'), open('2')];
  one.tell([10, 20]);
  await heard();
  expect(two.times(20)).toEqual([10, 20]);
});

it('says to a newcomer nothing of those who sent nothing', async () => {
  const { browser, open, heard } = scene();
  open('1');
  open('2');
  await heard();
  expect(browser.sent.map((message) => JSON.stringify(message))).toEqual([
    '{"kind":"ask"}',
    '{"kind":"ask"}',
  ]);
});

it('tells another account nothing, nor anybody anything once it is closed', async () => {
  const { browser, open, heard } = scene();
  const other = openSentElsewhere({ name: 'another app', means: browser.means, id: '1' });
  const [one, two] = [open('2'), open('3')];
  two.close();
  one.tell([10]);
  two.tell([20]);
  await heard();
  expect([other.times(0), one.times(0), two.times(0)]).toEqual([[], [], []]);
});

it('forgets an instance of which everything is over', async () => {
  const { open, heard } = scene();
  const [one, two, three] = [open('1'), open('2'), open('3')];
  one.tell([10, 20]);
  two.tell([30]);
  await heard();
  expect(three.times(25)).toEqual([30]);
});

it('takes no notice of what is no message', async () => {
  const { browser, open, heard } = scene();
  const one = open('1');
  const stranger = browser.openChannel('app sent');
  for (const data of [null, 'sent', { kind: 'sent', from: '2', at: ['soon'] }]) stranger.postMessage(data);
  await heard();
  expect(one.times(0)).toEqual([]);
});

it('works alone where the browser gives no channel', () => {
  const { open } = scene(createFakeBrowser(['channel']));
  const one = open('1');
  one.tell([10]);
  expect(one.times(0)).toEqual([]);
  one.close();
});
