import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { isJsonObject } from '../chat-api/json.ts';
import type { JsonObject } from '../chat-api/json.ts';
import { agentsOf } from './agents.ts';
import { groups, scenarioSchema } from './schema.ts';
import type { Scenario } from './schema.ts';

/** All scenarios of a folder, in their groups, by id, which is the file's name. Throws what is wrong with which file. */
export function loadScenarios(folder: string = import.meta.dirname): ReadonlyMap<string, Scenario> {
  const files = new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => [basename(name, '.json'), readObject(join(folder, name))]),
  );
  const scenarios = [...files.keys()].map((id) => toScenario(id, files));
  scenarios.sort((one, other) => groups.indexOf(one.group) - groups.indexOf(other.group));
  return new Map(scenarios.map((scenario) => [scenario.id, scenario]));
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

/** A scenario may be `basedOn` another: its own fields then are a merge patch to that one's (RFC 7396). */
function withBase(id: string, files: ReadonlyMap<string, JsonObject>): JsonObject {
  const { basedOn, ...own } = files.get(id) ?? {};
  if (basedOn === undefined) return own;
  const base = typeof basedOn === 'string' ? files.get(basedOn) : undefined;
  if (base === undefined) throw new Error(`Scenario ${id}: basedOn names no scenario`);
  if ('basedOn' in base)
    throw new Error(`Scenario ${id}: basedOn names a scenario that is itself based on one`);
  return mergePatch(base, own);
}

/** Objects are merged, all else is replaced, and null takes a field away. */
function mergePatch(target: JsonObject, patch: JsonObject): JsonObject {
  const merged: Record<string, unknown> = { ...target };
  for (const [name, value] of Object.entries(patch)) {
    const old = target[name];
    merged[name] = isJsonObject(value) ? mergePatch(isJsonObject(old) ? old : {}, value) : value;
  }
  return Object.fromEntries(Object.entries(merged).filter(([name]) => patch[name] !== null));
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
