import * as v from 'valibot';
import type { Caller } from './caller.ts';
import { credentialsSchema } from './credentials.ts';
import { rulesSchema } from './rules.ts';
import type { ChatAgent, World } from './world.ts';
import { createZendeskHosts, type ZendeskHosts } from './zendesk-api.ts';

export const owner: Caller = { agentId: 1, supportRole: 'admin' };
export const administrator: Caller = { agentId: 2, supportRole: 'admin' };
export const plainAgent: Caller = { agentId: 3, supportRole: 'agent' };

/** A small account for tests: an owner (1), an administrator (2) and an agent (3). */
export function sampleWorld(
  changes: Partial<World> = {},
  rules: v.InferInput<typeof rulesSchema> = {},
): World {
  return {
    rules: v.parse(rulesSchema, rules),
    credentials: v.parse(credentialsSchema, {}),
    meanwhile: undefined,
    accountReads: 0,
    account: {
      account_key: 'key',
      billing: { email: 'old@example.com', first_name: 'Ada', phone: '1' },
      create_date: '2014-08-06T11:02:09Z',
      plan: { name: 'team', file_upload: true, max_agents: 2 },
      status: 'active',
    },
    agents: [
      { ...sampleAgent(1), email: 'Owner@Example.com', roles: { owner: true, administrator: true } },
      { ...sampleAgent(2), roles: { owner: false, administrator: true } },
      sampleAgent(3),
    ],
    departments: [{ id: 1, name: 'Sales', enabled: true }],
    triggers: [],
    goals: [],
    ...changes,
  };
}

export function sampleAgent(id: number): ChatAgent {
  return { id, email: `agent${id}@example.com`, roles: { owner: false, administrator: false }, enabled: 1 };
}

/** Asks a world's API as one of its people. The clock stands still unless one is given. */
export function askAs(world: World, caller = owner, now = () => 0, host: keyof ZendeskHosts = 'current') {
  const api = createZendeskHosts({ world, caller, now })[host];
  return async (path: string, init?: RequestInit) => {
    const response = await api.request(path, init);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
    const body: unknown = isJson ? JSON.parse(text) : text;
    return { status: response.status, headers: response.headers, body };
  };
}
