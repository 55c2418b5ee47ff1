import * as v from 'valibot';
import type { Agent } from '../account/seat.ts';
import { flag, jsonObject, moment, text } from './fields.ts';
import { wholeNumber } from './whole-number.ts';

const noRoles = { owner: false, administrator: false };

/** One agent (`GET /agents/me`, `GET /agents/email/{email}`). Everything but the id may be missing. */
export const agentSchema = v.pipe(
  jsonObject,
  v.object({
    // There is no fallback: who cannot be told apart cannot be counted once.
    id: wholeNumber,
    email: text,
    display_name: text,
    first_name: text,
    last_name: text,
    enabled: flag,
    roles: v.fallback(v.object({ owner: flag, administrator: flag }), noRoles),
    last_login: moment,
    create_date: moment,
  }),
  v.transform(
    ({ id, email, display_name, first_name, last_name, enabled, roles, last_login, create_date }): Agent => ({
      id,
      email,
      name: display_name ?? joined(first_name, last_name) ?? email,
      isEnabled: enabled,
      isOwner: roles.owner,
      isAdministrator: roles.administrator,
      lastSeenAt: last_login,
      createdAt: create_date,
    }),
  ),
);

/** A page of `GET /agents`. One agent without an id makes it unreadable. */
export const agentPageSchema = v.array(agentSchema);

function joined(first: string | undefined, last: string | undefined): string | undefined {
  return first !== undefined && last !== undefined ? `${first} ${last}` : (first ?? last);
}
