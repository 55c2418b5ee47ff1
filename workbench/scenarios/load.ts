import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { isJsonObject } from '../chat-api/json.ts';
import type { JsonObject } from '../chat-api/json.ts';
import { agentsOf } from './agents.ts';
import { scenarioSchema } from './schema.ts';
import type { Scenario } from './schema.ts';

/** All scenarios of a folder, by id, which is the file's name. Throws what is wrong with which file. */
export function loadScenarios(folder: string = import.meta.dirname): ReadonlyMap<string, Scenario> {
  const files = new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => [basename(name, '.json'), readObject(join(folder, name))]),
  );
  return new Map([...files.keys()].map((id) => [id, toScenario(id, files)]));
}

function toScenario(id: string, files: ReadonlyMap<string, JsonObject>): Scenario {
  const result = v.safeParse(scenarioSchema, withBase(id, files));
  if (!result.success) {
    const faults = result.issues.map((issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
    throw new Error(`Scenario ${id}: ${faults.join('; ')}`);
  }
  const scenario = { id, ...result.output };
  const fault = inconsistency(scenario);
  if (fault !== undefined) throw new Error(`Scenario ${id}: ${fault}`);
  return scenario;
}

/** A scenario may be `basedOn` another: its own top-level fields then replace that one's. */
function withBase(id: string, files: ReadonlyMap<string, JsonObject>): JsonObject {
  const { basedOn, ...own } = files.get(id) ?? {};
  if (basedOn === undefined) return own;
  const base = typeof basedOn === 'string' ? files.get(basedOn) : undefined;
  if (base === undefined) throw new Error(`Scenario ${id}: basedOn names no scenario`);
  if ('basedOn' in base)
    throw new Error(`Scenario ${id}: basedOn names a scenario that is itself based on one`);
  return { ...base, ...own };
}

function inconsistency(scenario: Scenario): string | undefined {
  const ids = agentsOf(scenario).map((agent) => agent.id);
  if (new Set(ids).size < ids.length) return 'two agents have the same id';
  const stranger = scenario.viewers.find(({ agent }) => !ids.includes(agent));
  if (stranger !== undefined) return `viewer ${stranger.id} is not among the agents`;
  const hasDefault = scenario.viewers.some(({ id }) => id === scenario.defaultViewer);
  return hasDefault ? undefined : 'defaultViewer is not among the viewers';
}

function readObject(path: string): JsonObject {
  const value: unknown = parseFile(path);
  if (!isJsonObject(value)) throw new Error(`${path}: not a JSON object`);
  return value;
}

function parseFile(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: not JSON`, { cause: error });
  }
}
