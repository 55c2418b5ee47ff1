import { expect, it } from 'vitest';
import { createFakeBrowser } from './fake-browser.ts';
import type { Shelf } from './parts.ts';
import { openStoredEntry } from './stored-entry.ts';

const dayMs = 24 * 60 * 60 * 1000;

function open({ barred = false, now = (): number => 0 } = {}) {
  const { means, barred: bars, stored } = createFakeBrowser(barred ? ['storage'] : []);
  return { entry: openStoredEntry('test', means.storage, now), means, bars, stored };
}

it('keeps a value for a day and then removes it', () => {
  let now = 1000;
  const { entry, stored } = open({ now: () => now });
  entry.write({ plan: 'team' });
  now += dayMs - 1;
  expect(entry.read()).toEqual({ plan: 'team' });
  now += 1;
  expect(entry.read()).toBeUndefined();
  expect(stored.size).toBe(0);
});

it.each(['', '{', 'null', '[]', '{"value":1}', '{"storedAt":"now","value":1}'])(
  'removes an entry that is broken: %s',
  (text) => {
    const { entry, stored } = open();
    const key = writtenKey();
    stored.set(key, text);
    expect(entry.read()).toBeUndefined();
    expect(stored.has(key)).toBe(false);
  },
);

it('removes what other viewers and versions left a day ago, and nothing that is not its own', () => {
  const { means, stored } = open();
  openStoredEntry('other', means.storage, () => 0).write(1);
  openStoredEntry('recent', means.storage, () => dayMs).write(2);
  stored.set('of another app', 'anything');
  openStoredEntry('test', means.storage, () => dayMs);
  expect([...stored.keys()].map((key) => key.replace(/.*\//, ''))).toEqual(['recent', 'of another app']);
});

it('says that storage cannot be used where it is barred', () => {
  const { entry } = open({ barred: true });
  entry.write(1);
  expect(entry.read()).toBeUndefined();
  expect(entry.isUsable()).toBe(false);
});

it.each<[string, Partial<Shelf>]>([
  [
    'takes nothing',
    {
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    },
  ],
  ['keeps nothing', { getItem: () => null }],
])('says that storage cannot be used where it %s', (_, changed) => {
  const { means } = createFakeBrowser();
  const shelf = means.storage();
  if (shelf === undefined) throw new Error('the fake has a storage');
  const entry = openStoredEntry(
    'test',
    () => ({ ...shelf, ...changed }),
    () => 0,
  );
  expect(entry.isUsable()).toBe(false);
});

it('gives nothing and throws nothing when storage is barred later', () => {
  const { entry, bars } = open();
  expect(entry.isUsable()).toBe(true);
  bars.add('storage');
  entry.write(1);
  expect(entry.read()).toBeUndefined();
  expect(entry.isUsable()).toBe(false);
});

it('leaves nothing older behind when a write fails because storage is full', () => {
  const { means } = createFakeBrowser();
  const shelf = means.storage();
  if (shelf === undefined) throw new Error('the fake has a storage');
  let isFull = false;
  const setItem = (key: string, value: string) => {
    if (isFull) throw new DOMException('full', 'QuotaExceededError');
    shelf.setItem(key, value);
  };
  const entry = openStoredEntry(
    'test',
    () => ({ ...shelf, setItem }),
    () => 0,
  );
  entry.write(1);
  expect(entry.read()).toBe(1);
  isFull = true;
  entry.write(2);
  expect(entry.read()).toBeUndefined();
});

/** The key under which a value of this name is kept. */
function writtenKey(): string {
  const { entry, stored } = open();
  entry.write(1);
  return [...stored.keys()].join();
}
