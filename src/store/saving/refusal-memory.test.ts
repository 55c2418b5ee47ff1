import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeBrowser, type Mean } from '../sharing/fake-browser.ts';
import { openRefusalMemory } from './refusal-memory.ts';

const start = 1_700_000_000_000;
const hourMs = 3_600_000;

beforeEach(() => vi.useFakeTimers({ now: start }));
afterEach(() => vi.useRealTimers());

function setUp(barred: readonly Mean[] = []) {
  const browser = createFakeBrowser(barred);
  const open = (name = 'version account viewer') =>
    openRefusalMemory({ name, means: browser.means, now: () => Date.now() });
  return { browser, open };
}
const settle = () => vi.advanceTimersByTimeAsync(10);

describe.each<{ world: string; barred: Mean[] }>([
  { world: 'with everything allowed', barred: [] },
  { world: 'with storage barred', barred: ['storage'] },
])('$world', ({ barred }) => {
  it('tells the other open tickets of a refusal, and when it is to be forgotten', async () => {
    const { open } = setUp(barred);
    const [one, other] = [open(), open()];
    const onChange = vi.fn();
    other.subscribe(onChange);
    one.remember();
    await settle();
    expect(other.refusedAt()).toBe(start);
    other.forget();
    await settle();
    expect(one.refusedAt()).toBeUndefined();
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it('is known to a ticket that is opened later', async () => {
    const { open } = setUp(barred);
    open().remember();
    const late = open();
    await settle();
    expect(late.refusedAt()).toBe(start);
  });
});

it('outlives all tickets, for less than a day', () => {
  const { open } = setUp();
  const memory = open();
  memory.remember();
  memory.close();
  vi.setSystemTime(start + 23 * hourMs);
  expect(open().refusedAt()).toBe(start);
  vi.setSystemTime(start + 24 * hourMs);
  expect(open().refusedAt()).toBeUndefined();
});

it('is nothing where storage or the channel hold something else', async () => {
  const { browser, open } = setUp();
  open().remember();
  const [key = ''] = browser.stored.keys();
  browser.stored.set(key, JSON.stringify({ storedAt: start, value: 'yesterday' }));
  const memory = open('version account viewer');
  expect(memory.refusedAt()).toBeUndefined();
  const stranger = browser.openChannel('version account viewer refused update');
  for (const data of [null, 'refused', { kind: 'refused', at: 'now' }]) stranger.postMessage(data);
  await settle();
  expect(memory.refusedAt()).toBe(start);
});

it('hears and tells nothing more once its ticket is closed', async () => {
  const { open } = setUp();
  const [one, other] = [open(), open()];
  const onChange = vi.fn();
  one.subscribe(onChange);
  one.close();
  other.remember();
  await settle();
  expect(one.refusedAt()).toBeUndefined();
  expect(onChange).not.toHaveBeenCalled();
});

it('is nobody else’s, and holds no more than a date', () => {
  const { browser, open } = setUp();
  open().remember();
  expect(open('version account another viewer').refusedAt()).toBeUndefined();
  expect(JSON.parse([...browser.stored.values()].join())).toEqual({ storedAt: start, value: start });
});

it('works alone where the browser bars everything', () => {
  const { open } = setUp(['storage', 'channel', 'locks']);
  const memory = open();
  memory.remember();
  expect(memory.refusedAt()).toBe(start);
  memory.close();
});
