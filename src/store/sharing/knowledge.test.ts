import { expect, it, vi } from 'vitest';
import { createKnowledge, type Source } from './knowledge.ts';

interface Value {
  readonly at: number;
  readonly by: string;
}

const minuteMs = 60_000;

function open(now = 0) {
  const clock = { now };
  const knowledge = createKnowledge<Value>({
    loadedAt: ({ at }) => at,
    freshForMs: () => minuteMs,
    now: () => clock.now,
  });
  return { clock, knowledge };
}

it.each<{ first: Source; then: Source; at: number; isTaken: boolean }>([
  { first: 'stored', then: 'answer', at: 5, isTaken: true },
  { first: 'stored', then: 'answer', at: 4, isTaken: false },
  { first: 'stored', then: 'stored', at: 5, isTaken: false },
  { first: 'stored', then: 'stored', at: 6, isTaken: true },
  { first: 'loaded', then: 'answer', at: 5, isTaken: false },
  { first: 'loaded', then: 'stored', at: 5, isTaken: false },
  { first: 'loaded', then: 'answer', at: 6, isTaken: true },
  { first: 'loaded', then: 'loaded', at: 4, isTaken: true },
  { first: 'loaded', then: 'published', at: 4, isTaken: true },
])('what was $first at 5 gives way to what is $then at $at: $isTaken', ({ first, then, at, isTaken }) => {
  const { knowledge } = open();
  knowledge.learn({ at: 5, by: 'first' }, first);
  knowledge.learn({ at, by: 'then' }, then);
  expect(knowledge.current()?.by).toBe(isTaken ? 'then' : 'first');
});

it('is whole only where it came from a live instance', () => {
  const { knowledge } = open();
  knowledge.learn({ at: 5, by: 'storage' }, 'stored');
  expect(knowledge.complete()).toBeUndefined();
  knowledge.learn({ at: 5, by: 'a ticket' }, 'answer');
  expect(knowledge.complete()?.by).toBe('a ticket');
});

it('is fresh for less than its time, forwards and backwards', () => {
  const { clock, knowledge } = open();
  expect(knowledge.isFresh()).toBe(false);
  knowledge.learn({ at: minuteMs, by: 'a load' }, 'loaded');
  for (const [now, isFresh] of [
    [0, false],
    [1, true],
    [2 * minuteMs - 1, true],
    [2 * minuteMs, false],
  ] as const) {
    clock.now = now;
    expect(knowledge.isFresh()).toBe(isFresh);
  }
});

it('tells whoever listens, until they stop or it is closed, and tells nothing twice', () => {
  const { knowledge } = open();
  const [stopped, listening] = [vi.fn(), vi.fn<(value: Value, isFinal: boolean) => void>()];
  const stop = knowledge.subscribe(stopped);
  knowledge.subscribe(listening);
  knowledge.learn({ at: 1, by: 'a load' }, 'loaded');
  knowledge.stopWatching();
  stop();
  knowledge.watch({ at: 2, by: 'growing' });
  knowledge.stopWatching();
  expect(stopped).toHaveBeenCalledTimes(1);
  expect(listening.mock.calls.map(([value, isFinal]) => [value.by, isFinal])).toEqual([
    ['a load', true],
    ['growing', false],
    ['a load', true],
  ]);
  knowledge.close();
  knowledge.learn({ at: 3, by: 'a load' }, 'loaded');
  expect(listening).toHaveBeenCalledTimes(3);
});
