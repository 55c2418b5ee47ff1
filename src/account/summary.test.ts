import { expect, it } from 'vitest';
import type { Limit, LimitName, LimitState } from './limits.ts';
import { summarise, type Summary } from './summary.ts';

const over: LimitState = { kind: 'over', used: 3, max: 2 };
const reached: LimitState = { kind: 'reached', used: 2, max: 2 };
const near: LimitState = { kind: 'near', used: 4, max: 5 };
const room: LimitState = { kind: 'room', used: 0, max: 10 };
const counting: LimitState = { kind: 'counting', soFar: 1, max: 10 };
const failed: LimitState = { kind: 'not-counted', max: 10, problem: 'failed' };
const stated: LimitState = { kind: 'stated', max: 10 };
const unlimited: LimitState = { kind: 'unlimited', count: { kind: 'not-asked' } };
const unknown: LimitState = { kind: 'unknown', count: { kind: 'not-asked' } };

const limit = (name: Exclude<LimitName, 'triggers'>, state: LimitState): Limit => ({ name, state });

it.each<[string, [LimitState, LimitState, LimitState], Summary | undefined]>([
  ['one exceeded before one reached', [reached, over, near], { kind: 'exceeded', names: ['departments'] }],
  ['two reached before one near', [reached, near, reached], { kind: 'reached', names: ['agents', 'goals'] }],
  ['one near before room', [room, room, near], { kind: 'near', names: ['goals'] }],
  ['room in all', [room, room, room], { kind: 'room' }],
  ['room beside what has no number', [room, unlimited, unknown], { kind: 'room' }],
  ['room beside what is not included', [room, { kind: 'not-included' }, room], { kind: 'room' }],
  [
    'one reached while another is counting',
    [reached, counting, room],
    { kind: 'reached', names: ['agents'] },
  ],
  ['that one is still counting', [room, counting, failed], { kind: 'counting' }],
  ['that one could not be counted', [room, failed, room], { kind: 'incomplete' }],
  ['counting before one was asked for', [room, stated, room], { kind: 'counting' }],
  ['nothing where nothing was compared', [unlimited, unknown, { kind: 'not-included' }], undefined],
])('sums up: %s', (_, [agents, departments, goals], summary) => {
  const limits = [limit('agents', agents), limit('departments', departments), limit('goals', goals)];
  expect(summarise(limits)).toEqual(summary);
});

it('does not wait for a count of limits that no list can count', () => {
  expect(summarise([limit('agents', room), limit('concurrentChats', stated)])).toEqual({ kind: 'room' });
});
