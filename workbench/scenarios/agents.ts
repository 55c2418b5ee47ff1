import * as v from 'valibot';
import type { JsonObject } from '../chat-api/json.ts';
import type { ChatAgent } from '../chat-api/world.ts';
import { createCrowd } from './crowd.ts';
import { crowdSchema } from './schema.ts';
import type { Scenario, WrittenAgent } from './schema.ts';

/** The agents of a scenario as the API gives them, by id, with dates still relative. */
export function agentsOf(scenario: Scenario): ChatAgent[] {
  return scenario.agents
    .flatMap((entry) => (v.is(crowdSchema, entry) ? createCrowd(entry.generate) : [entry]))
    .map(chatAgent)
    .sort((one, other) => one.id - other.id);
}

/** Fills in what an ordinary agent has (Chat API, "Agent"). */
export function chatAgent({ role, ...written }: WrittenAgent): ChatAgent {
  return {
    ...ordinary,
    display_name: displayName(written),
    ...written,
    email: written['email'] ?? null,
    roles: { owner: role === 'owner', administrator: role !== 'agent' },
  };
}

const ordinary: JsonObject = {
  first_name: '',
  last_name: '',
  enabled: 1,
  role_id: 3,
  departments: [],
  enabled_departments: [],
  skills: [],
  create_date: '2015-03-02T09:30:00Z',
  last_login: null,
  login_count: 0,
};

function displayName({ first_name: first, last_name: last }: JsonObject): string {
  return [first, last].filter((part) => typeof part === 'string').join(' ');
}
