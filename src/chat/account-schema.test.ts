import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Account } from '../account/account.ts';
import { accountSchema } from './account-schema.ts';
import { runs } from '../property-runs.ts';

const read = (json: unknown) => v.parse(accountSchema, json);
const plan = (fields: unknown) => read({ plan: fields }).plan;
const unknown = { kind: 'unknown' };
const counted = (max: number) => ({ kind: 'counted', max });

/** `GET /account` of chat-accounts-api, "Show Account", with the address that its web page hides. */
const documented = {
  account_key: 'zendesk-chat-account-key',
  billing: {
    additional_info: '',
    address1: '123 Fictional Street',
    cycle: 1,
    email: 'owner@example.com',
    first_name: 'Jonathan',
  },
  create_date: '2014-08-06T11:02:09Z',
  plan: {
    analytics: false,
    file_upload: true,
    long_desc: 'Ideal for most Lean Teams to Engage Customers.',
    max_advanced_triggers: 2,
    max_agents: 2,
    max_basic_triggers: 2,
    max_concurrent_chats: 'unlimited',
    max_departments: 2,
    max_history_search_days: 'unlimited',
    name: 'team',
    short_desc: 'Great for Lean Teams',
    widget_customization: 'full',
  },
  status: 'active',
};

describe('an account', () => {
  it('is read as the document has it', () => {
    const account: Account = {
      key: 'zendesk-chat-account-key',
      status: 'active',
      createdAt: Date.UTC(2014, 7, 6, 11, 2, 9),
      plan: {
        name: 'team',
        shortDescription: 'Great for Lean Teams',
        longDescription: 'Ideal for most Lean Teams to Engage Customers.',
        caps: {
          agents: { kind: 'counted', max: 2 },
          departments: { kind: 'counted', max: 2 },
          basicTriggers: { kind: 'counted', max: 2 },
          advancedTriggers: { kind: 'counted', max: 2 },
          goals: { kind: 'unknown' },
          concurrentChats: { kind: 'unlimited' },
          historySearchDays: { kind: 'unlimited' },
        },
        features: [
          { kind: 'not-included', key: 'analytics' },
          { kind: 'included', key: 'file_upload' },
          { kind: 'level', key: 'widget_customization', level: 'full' },
        ],
      },
      billing: {
        first_name: 'Jonathan',
        email: 'owner@example.com',
        address1: '123 Fictional Street',
        additional_info: '',
      },
    };
    expect(read(documented)).toEqual(account);
  });

  it.each([{}, { plan: null, billing: null, status: null }, { plan: [], billing: [], create_date: {} }])(
    'of which nothing is known is still one: %j',
    (json) => {
      const account = read(json);
      expect(account).toMatchObject({ key: undefined, status: undefined, billing: undefined });
      expect(Object.values(account.plan.caps)).toEqual(Array(7).fill(unknown));
      expect(account.plan.features).toEqual([]);
    },
  );

  it.each([[null], [[]], [[documented]], ['active'], ['<html></html>'], [7], [true], [undefined]])(
    'is not %j',
    (json) => {
      expect(v.is(accountSchema, json)).toBe(false);
    },
  );

  it('has no key and no status where they are blank', () => {
    expect(read({ account_key: '  ', status: '' })).toMatchObject({ key: undefined, status: undefined });
  });

  it.each(['yesterday', '2014', '0001-01-01T00:00:00Z', '9999-01-01T00:00:00Z', 1407322929, null])(
    'has no date of creation where it says %j',
    (create_date) => {
      expect(read({ create_date }).createdAt).toBeUndefined();
    },
  );
});

describe('a billing contact', () => {
  it('is there for the owner though it is empty', () => {
    expect(read({ billing: {} }).billing).toEqual({});
  });

  it('keeps text to the letter, takes numbers as text, and drops the rest', () => {
    const billing = { last_name: ' Doe ', postal_code: 12345, city: null, state: ['OK'], cycle: 1, vat: 'x' };
    expect(read({ billing }).billing).toEqual({ last_name: ' Doe ', postal_code: '12345' });
  });
});

describe('a cap', () => {
  it.each([
    [0, counted(0)],
    [-0, counted(0)],
    [30, counted(30)],
    ['30', counted(30)],
    [' 5 ', counted(5)],
    ['unlimited', { kind: 'unlimited' }],
    ['Unlimited', { kind: 'unlimited' }],
    [' UNLIMITED ', { kind: 'unlimited' }],
    ...[null, -1, 2.5, 2 ** 53, '', '-1', '2.5', '1e3', '9'.repeat(20), 'none', true, [2], { max: 2 }].map(
      (value) => [value, unknown],
    ),
  ])('of %j is %j', (max_agents, cap) => {
    expect(plan({ max_agents }).caps.agents).toEqual(cap);
  });
});

describe('a feature', () => {
  it.each([
    ['full', 'full'],
    [5, '5'],
    [0, '0'],
    [['chat', 'mail', 2, true], 'chat, mail, 2, true'],
    [['chat', null, ['deep'], {}, ''], 'chat'],
  ])('of %j is a level, as text: %s', (value, level) => {
    expect(plan({ co_browsing: value }).features).toEqual([{ kind: 'level', key: 'co_browsing', level }]);
  });

  it.each([[null], [''], ['  '], [{}], [{ deep: 1 }], [[]], [[[]]], [Infinity]])(
    'is none where it is %s',
    (value) => {
      expect(plan({ co_browsing: value }).features).toEqual([]);
    },
  );

  it('may be a limit that nobody knows, but neither a price, a description nor a limit that has its row', () => {
    const fields = { price: 70, name: 'x', short_desc: 'x', long_desc: 'x', goals: 'some', max_shortcuts: 5 };
    expect(plan(fields).features).toEqual([{ kind: 'level', key: 'max_shortcuts', level: '5' }]);
  });

  it('has a name of its own, not one that every object has', () => {
    const json: unknown = JSON.parse('{"__proto__": true, "constructor": true, "toString": "x", " ": true}');
    expect(plan(json).features).toEqual([]);
  });
});

it('reads any JSON as an account or as none, with nothing on it that cannot be shown', () => {
  const fields = ['max_agents', 'goals', 'name', 'short_desc', 'analytics', 'new', '__proto__'];
  const anyPlan = fc.dictionary(fc.constantFrom(...fields), fc.jsonValue());
  const anyAccount = fc.record(
    { plan: fc.oneof(anyPlan, fc.jsonValue()), billing: fc.jsonValue(), create_date: fc.jsonValue() },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(anyAccount, fc.jsonValue()), (json) => {
      const result = v.safeParse(accountSchema, json);
      if (!result.success) return;
      for (const feature of result.output.plan.features) {
        const shown = feature.kind === 'level' ? feature.level : feature.key;
        expect(shown.trim()).not.toBe('');
        expect(shown).not.toContain('[object');
      }
      expect(JSON.stringify(result.output.plan.caps)).not.toMatch(/null|-|\./);
    }),
    runs(150),
  );
});
