import * as v from 'valibot';
import { credentialsSchema } from '../chat-api/credentials.ts';
import { faultSchema } from '../chat-api/faults.ts';
import { isJsonObject } from '../chat-api/json.ts';
import { rulesSchema } from '../chat-api/rules.ts';

const text = v.pipe(v.string(), v.nonEmpty());
const id = v.pipe(v.number(), v.integer(), v.minValue(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const jsonObject = v.record(v.string(), v.unknown());

/** One agent: an id and what differs from an ordinary, enabled agent (`agents.ts`, `ordinary`). */
export const writtenAgentSchema = v.looseObject({
  id,
  role: v.optional(v.picklist(['owner', 'administrator', 'agent']), 'agent'),
});

/** A crowd: `disabled` and `neverSeen` of its `count` agents are that. The same seed, the same people. */
export const crowdSchema = v.strictObject({
  generate: v.strictObject({
    count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50_000)),
    firstId: id,
    seed: v.pipe(v.number(), v.integer()),
    disabled: v.optional(count, 0),
    neverSeen: v.optional(count, 0),
  }),
});

/** Somebody who looks at the app: one of the scenario's Chat agents, and what Support knows of them. */
const viewerSchema = v.strictObject({
  id: text,
  label: text,
  /** The agent's id in Chat, and the user's in Support: the same where one identity serves both. */
  agent: id,
  supportId: id,
  role: v.picklist(['admin', 'agent']),
  locale: v.optional(text, 'en-US'),
});

/** The user whose profile the user sidebar stands beside. An address need not be there. */
const profileSchema = v.strictObject({ id, name: text, email: v.string() });

/** The groups of scenarios, in the order in which they are offered. */
export const groups = [
  'Plans',
  'Usage',
  'Origin',
  'No access',
  'Connections',
  'Failures',
  'Odd data',
  'Saving',
] as const;

export const scenarioSchema = v.strictObject({
  title: text,
  description: text,
  group: v.picklist(groups),
  subdomain: v.optional(text, 'example'),
  /** `GET /account` as its owner sees it: any JSON. */
  account: jsonObject,
  agents: v.array(
    v.lazy((entry) => (isJsonObject(entry) && 'generate' in entry ? crowdSchema : writtenAgentSchema)),
  ),
  departments: v.optional(v.array(jsonObject), []),
  triggers: v.optional(v.array(jsonObject), []),
  goals: v.optional(v.array(jsonObject), []),
  viewers: v.pipe(v.array(viewerSchema), v.nonEmpty()),
  defaultViewer: text,
  profile: profileSchema,
  /** The installation's plain settings. */
  settings: v.optional(v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])), {}),
  /** The installation's secure settings, which no app may ever see. */
  secureSettings: v.optional(v.record(v.string(), v.string()), {}),
  rules: v.optional(rulesSchema, {}),
  credentials: v.optional(credentialsSchema, {}),
  faults: v.optional(v.array(faultSchema), []),
  meanwhile: v.optional(v.strictObject({ afterAccountReads: id, billing: jsonObject })),
});

export type WrittenAgent = v.InferOutput<typeof writtenAgentSchema>;
export type Crowd = v.InferOutput<typeof crowdSchema>['generate'];
export type Viewer = v.InferOutput<typeof viewerSchema>;
export type Scenario = { readonly id: string } & v.InferOutput<typeof scenarioSchema>;
