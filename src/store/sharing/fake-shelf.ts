import type { Shelf } from './parts.ts';

/** A storage, each use of which throws where `guard` does. */
export function createFakeShelf(stored: Map<string, string>, guard: () => void): Shelf {
  return {
    get length() {
      guard();
      return stored.size;
    },
    key: (index) => {
      guard();
      return [...stored.keys()][index] ?? null;
    },
    getItem: (key) => {
      guard();
      return stored.get(key) ?? null;
    },
    setItem: (key, value) => {
      guard();
      stored.set(key, value);
    },
    removeItem: (key) => {
      guard();
      stored.delete(key);
    },
  };
}
