import { describe, expect, it } from 'vitest';
import type { Cap } from './cap.ts';
import { limitsOf } from './limits-of-plan.ts';
import { limitNames, type Count, type Counts, type LimitName, type LimitState } from './limits.ts';
import type { PlanCaps } from './plan.ts';

const unlimited: Cap = { kind: 'unlimited' };
const unknown: Cap = { kind: 'unknown' };
const cap = (max: number): Cap => ({ kind: 'counted', max });

const notAsked: Count = { kind: 'not-asked' };
const used = (count: number): Count => ({ kind: 'counted', used: count, off: 0 });

const noCaps: PlanCaps = {
  agents: unknown,
  departments: unknown,
  basicTriggers: unknown,
  advancedTriggers: unknown,
  goals: unknown,
  concurrentChats: unknown,
  historySearchDays: unknown,
};
const noCounts: Counts = { agents: notAsked, departments: notAsked, triggers: notAsked, goals: notAsked };

function row(name: LimitName, caps: Partial<PlanCaps>, counts: Partial<Counts> = {}, warnAtPercent = 80) {
  return limitsOf({ ...noCaps, ...caps }, { ...noCounts, ...counts }, warnAtPercent).find(
    (limit) => limit.name === name,
  );
}

const agents = (max: Cap, count: Count, warnAtPercent?: number) =>
  row('agents', { agents: max }, { agents: count }, warnAtPercent)?.state;

it('shows the same six rows in the same order, whatever the plan says', () => {
  expect(limitsOf(noCaps, noCounts, 80).map((limit) => limit.name)).toEqual(limitNames);
});

describe('a limit with a cap and a count', () => {
  it.each<[number, number, LimitState['kind']]>([
    [3, 2, 'over'],
    [1, 0, 'over'],
    [2, 2, 'reached'],
    [1, 1, 'reached'],
    [4, 5, 'near'],
    [80, 100, 'near'],
    [1, 2, 'near'],
    [2, 3, 'near'],
    [79, 100, 'room'],
    [0, 1, 'room'],
    [0, 10, 'room'],
    [1, 10, 'room'],
  ])('%i used of %i is %s', (count, max, kind) => {
    expect(agents(cap(max), used(count))).toEqual({ kind, used: count, max });
  });

  it.each([
    [30, 29, 'room'],
    [30, 30, 'near'],
    [98, 97, 'room'],
    [98, 98, 'near'],
    [1, 0, 'room'],
    [1, 1, 'near'],
  ])('with a warning at %i %%, %i used of 100 is %s', (percent, count, kind) => {
    expect(agents(cap(100), used(count), percent)).toMatchObject({ kind });
  });

  it('is not included where the plan gives none and none is used', () => {
    expect(agents(cap(0), used(0))).toEqual({ kind: 'not-included' });
  });
});

describe('a limit without a full count', () => {
  it.each<[string, number, Count, LimitState]>([
    ['states its cap before anything was asked', 2, notAsked, { kind: 'stated', max: 2 }],
    ['states a cap of 0 before anything was asked', 0, notAsked, { kind: 'stated', max: 0 }],
    ['shows how far it is', 9, { kind: 'counting', soFar: 4 }, { kind: 'counting', soFar: 4, max: 9 }],
    [
      'says why it failed',
      9,
      { kind: 'failed', problem: 'refused' },
      { kind: 'not-counted', max: 9, problem: 'refused' },
    ],
  ])('%s', (_, max, count, state) => {
    expect(agents(cap(max), count)).toEqual(state);
  });
});

it.each<[string, Cap]>([
  ['unlimited', unlimited],
  ['unknown', unknown],
])('a limit that is %s is compared with nothing and keeps its count', (kind, max) => {
  expect(agents(max, used(7))).toEqual({ kind, count: used(7) });
});

describe('triggers', () => {
  it.each<[string, Cap, Cap, LimitState]>([
    ['the sum of two numbers', cap(2), cap(2), { kind: 'near', used: 3, max: 4 }],
    ['no limit where the second part has none', cap(2), unlimited, { kind: 'unlimited', count: used(3) }],
    ['no limit where the first part has none', unlimited, cap(2), { kind: 'unlimited', count: used(3) }],
    ['unknown where one part is', unknown, cap(2), { kind: 'unknown', count: used(3) }],
    [
      'unknown where one part is, beside no limit too',
      unlimited,
      unknown,
      { kind: 'unknown', count: used(3) },
    ],
  ])('have one cap: %s', (_, basic, advanced, state) => {
    const limit = row(
      'triggers',
      { basicTriggers: basic, advancedTriggers: advanced },
      { triggers: used(3) },
    );
    expect(limit).toEqual({ name: 'triggers', basic, advanced, count: used(3), state });
  });
});

describe.each([
  ['concurrentChats', 'concurrentChats'],
  ['historySearch', 'historySearchDays'],
] as const)('%s, which has no list to count', (name, field) => {
  it.each<[Cap, LimitState]>([
    [cap(30), { kind: 'stated', max: 30 }],
    [cap(0), { kind: 'not-included' }],
    [unlimited, { kind: 'unlimited', count: notAsked }],
    [unknown, { kind: 'unknown', count: notAsked }],
  ])('with the cap %j is %j', (max, state) => {
    expect(row(name, { [field]: max })).toEqual({ name, state });
  });
});
