import type { Agent } from './seat.ts';

/** Test support: an agent of whom nothing is known but that they hold a seat, and what a test says of them. */
export function agent(fields: Partial<Agent>): Agent {
  return {
    id: 1,
    email: undefined,
    name: undefined,
    isEnabled: true,
    isOwner: false,
    isAdministrator: false,
    lastSeenAt: undefined,
    createdAt: undefined,
    ...fields,
  };
}
