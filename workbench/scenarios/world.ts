import type { JsonObject } from '../chat-api/json.ts';
import type { ChatAgent, World } from '../chat-api/world.ts';
import { agentsOf } from './agents.ts';
import { withDates } from './dates.ts';
import type { Scenario } from './schema.ts';

/** A fresh Chat account as the scenario describes it, with dates counted back from `now`. */
export function createWorld(scenario: Scenario, now: number): World {
  const dated = <Value>(value: Value) => withDates(value, now) as Value; // Only dates change, to text.
  return {
    rules: scenario.rules,
    credentials: scenario.credentials,
    meanwhile: scenario.meanwhile,
    accountReads: 0,
    account: dated<JsonObject>(scenario.account),
    agents: dated<readonly ChatAgent[]>(agentsOf(scenario)),
    departments: dated(scenario.departments.map(listItem)),
    triggers: dated(scenario.triggers.map(listItem)),
    goals: dated(scenario.goals.map(listItem)),
  };
}

/** What an ordinary department, trigger or goal has, where the scenario says nothing else. */
function listItem(written: JsonObject, index: number): JsonObject {
  return { id: index + 1, description: '', enabled: true, ...written };
}
