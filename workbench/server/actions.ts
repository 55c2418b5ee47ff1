import * as v from 'valibot';
import { storeBilling } from '../chat-api/billing.ts';
import { isJsonObject } from '../chat-api/json.ts';
import type { World } from '../chat-api/world.ts';
import { chatAgent } from '../scenarios/agents.ts';
import { writtenAgentSchema } from '../scenarios/schema.ts';
import type { SettableClock } from './clock.ts';

const changes = v.record(v.string(), v.unknown());
const id = v.pipe(v.number(), v.integer());

/** What happens to the account while the app is open: what other people do to it, and that time passes. */
export const actionSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('time-passed'), ms: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  v.strictObject({ kind: v.literal('billing-changed-by-someone-else'), changes }),
  v.strictObject({ kind: v.literal('plan-changed'), changes }),
  v.strictObject({ kind: v.literal('agent-added'), agent: writtenAgentSchema }),
  v.strictObject({ kind: v.literal('agent-changed'), id, changes }),
  v.strictObject({ kind: v.literal('agent-removed'), id }),
]);

export type Action = v.InferOutput<typeof actionSchema>;

/** Does it to the account. An agent who is added takes the place of one with the same id. */
export function act(world: World, clock: SettableClock, action: Action): void {
  switch (action.kind) {
    case 'time-passed':
      clock.putForward(action.ms);
      break;
    case 'billing-changed-by-someone-else':
      storeBilling(world, action.changes);
      break;
    case 'plan-changed': {
      const { plan } = world.account;
      world.account = { ...world.account, plan: { ...(isJsonObject(plan) && plan), ...action.changes } };
      break;
    }
    case 'agent-added':
      world.agents = [...without(world, action.agent.id), chatAgent(action.agent)].sort(
        (one, other) => one.id - other.id,
      );
      break;
    case 'agent-changed':
      world.agents = world.agents.map((agent) =>
        agent.id === action.id ? { ...agent, ...action.changes, id: agent.id } : agent,
      );
      break;
    case 'agent-removed':
      world.agents = without(world, action.id);
      break;
  }
}

function without(world: World, id: number) {
  return world.agents.filter((agent) => agent.id !== id);
}
