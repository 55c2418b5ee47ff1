import { describe, expect, it } from 'vitest';
import { createFaultPlan } from './faults.ts';

const account = '/api/v2/chat/account';

describe('a fault', () => {
  it.each([
    ['an exact path', { path: account }, true],
    ['another path', { path: `${account}s` }, false],
    ['a beginning of the path', { path: '/api/v2/chat/*' }, true],
    ['another beginning', { path: '/api/v3/*' }, false],
    ['the method', { method: 'GET' as const, path: account }, true],
    ['another method', { method: 'PUT' as const, path: account }, false],
  ])('is told by %s', (_by, fault, isMet) => {
    expect(createFaultPlan([fault]).next('GET', account) !== undefined).toBe(isMet);
  });

  it('happens as often as it says, after as many requests as it says', () => {
    const plan = createFaultPlan([{ path: account, status: 500, after: 1, times: 2 }]);
    const met = [1, 2, 3, 4].map(() => plan.next('GET', account) !== undefined);
    expect(met).toEqual([false, true, true, false]);
  });

  it('gives way to the next one when it is used up', () => {
    const plan = createFaultPlan([
      { path: account, status: 500, times: 1 },
      { path: '*', status: 404 },
    ]);
    expect([1, 2].map(() => plan.next('GET', account)?.status)).toEqual([500, 404]);
  });
});
