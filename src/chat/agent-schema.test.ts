import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { agentPageSchema, agentSchema } from './agent-schema.ts';

const read = (fields: object) => v.parse(agentSchema, { id: 7, ...fields });

describe('an agent', () => {
  it('is read as the API has it', () => {
    const json = {
      id: 7,
      email: 'eva@example.com',
      display_name: 'Eva',
      first_name: 'Eva',
      last_name: 'Müller',
      enabled: 1,
      roles: { owner: false, administrator: true },
      create_date: '2014-08-06T11:02:09Z',
      last_login: '2024-05-01T08:00:00Z',
      departments: [1],
    };
    expect(v.parse(agentSchema, json)).toEqual({
      id: 7,
      email: 'eva@example.com',
      name: 'Eva',
      isEnabled: true,
      isOwner: false,
      isAdministrator: true,
      lastSeenAt: Date.UTC(2024, 4, 1, 8),
      createdAt: Date.UTC(2014, 7, 6, 11, 2, 9),
    });
  });

  it.each([
    [1, true],
    [true, true],
    [0, false],
    [false, false],
    [null, false],
    ['yes', false],
    [2, false],
    [undefined, false],
  ])('whose enabled is %j holds a seat: %j', (enabled, isEnabled) => {
    expect(read({ enabled }).isEnabled).toBe(isEnabled);
  });

  it.each([
    [{ display_name: ' ', first_name: 'Eva', last_name: 'Müller' }, 'Eva Müller'],
    [{ first_name: 'Eva' }, 'Eva'],
    [{ last_name: 'Müller' }, 'Müller'],
    [{ email: 'eva@example.com' }, 'eva@example.com'],
    [{ display_name: null, email: 5 }, undefined],
  ])('with %j is called %s', (fields, name) => {
    expect(read(fields).name).toBe(name);
  });

  it.each([{}, { last_login: null }, { last_login: '' }, { last_login: 0 }])(
    'with %j was never seen',
    (fields) => {
      expect(read(fields).lastSeenAt).toBeUndefined();
    },
  );

  it.each([[null], [[]], ['owner'], [{ owner: 'yes' }]])(
    'with the roles %j is neither owner nor administrator',
    (roles) => {
      expect(read({ roles })).toMatchObject({ isOwner: false, isAdministrator: false });
    },
  );

  it('may have an id in digits', () => {
    expect(read({ id: '361490001234' }).id).toBe(361490001234);
  });

  it.each([undefined, null, -1, 1.5, 2 ** 53, '', 'me', {}])(
    'cannot have the id %j, nor be in a page',
    (id) => {
      expect(v.is(agentSchema, { id })).toBe(false);
      expect(v.is(agentPageSchema, [{ id: 1 }, { id }])).toBe(false);
    },
  );
});
