import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { countSchema, departmentsSchema } from './list-schemas.ts';

describe('a list that is counted', () => {
  it('counts what is enabled apart from what is not, in either spelling', () => {
    const list = [1, 0, true, false, false].map((enabled) => ({ enabled }));
    expect(v.parse(countSchema, list)).toEqual({ enabled: 2, disabled: 3 });
  });

  it('may be empty', () => {
    expect(v.parse(countSchema, [])).toEqual({ enabled: 0, disabled: 0 });
  });

  it.each([[null], [{}], ['x'], [{ goals: [] }], [[1]], [[null]], [[[]]], [[{}]]])('is not %j', (json) => {
    expect(v.is(countSchema, json)).toBe(false);
  });
});

it.each([null, 'yes', 2, undefined])(
  'that does not say whether one of them is enabled is not counted at all: %j',
  (enabled) => {
    const list = [{ enabled: true }, { enabled }];
    expect(v.is(countSchema, list)).toBe(false);
    expect(v.is(departmentsSchema, list)).toBe(false);
  },
);

describe('departments', () => {
  it.each([
    [{ support_group_id: 360001 }, true],
    [{ support_group_id: '360001' }, true],
    [{ support_group_id: null }, false],
    [{ support_group_id: '' }, false],
    [{ support_group_id: 0 }, false],
    [{}, false],
    [null, false],
  ])('with the settings %j are run by Support: %j', (settings, isRunBySupport) => {
    expect(v.parse(departmentsSchema, [{ enabled: true }, { enabled: false, settings }])).toEqual({
      enabled: 1,
      disabled: 1,
      isRunBySupport,
    });
  });
});
