import * as v from 'valibot';

/** What the workbench's server says to its page. */
export const scenarioSchema = v.object({
  id: v.string(),
  title: v.string(),
  description: v.string(),
  group: v.string(),
  viewers: v.array(v.object({ id: v.string(), label: v.string() })),
  defaultViewer: v.string(),
  /** What must stay on screen while this account is open: that it is a real one. */
  notice: v.optional(v.string()),
});
export type Scenario = v.InferOutput<typeof scenarioSchema>;

/** A world of its own, made from a scenario and seen by one of its people. */
export const sessionSchema = v.object({
  id: v.string(),
  /** Support's `currentUser`. */
  viewer: v.looseObject({ id: v.union([v.string(), v.number()]), name: v.string(), email: v.string() }),
  /** Support's `currentAccount`. */
  account: v.looseObject({ subdomain: v.string() }),
  /** The installation's plain settings. */
  settings: v.record(v.string(), v.unknown()),
  /** Whose profile the user sidebar stands beside. */
  profile: v.looseObject({ id: v.union([v.string(), v.number()]), name: v.string(), email: v.string() }),
});
export type Session = v.InferOutput<typeof sessionSchema>;

const locationSchema = v.union([
  v.pipe(
    v.string(),
    v.transform((url) => ({ url, flexible: true })),
  ),
  v.object({ url: v.string(), flexible: v.optional(v.boolean(), true) }),
]);

const parameterSchema = v.object({
  name: v.string(),
  default: v.optional(v.unknown()),
  secure: v.optional(v.boolean(), false),
});

/** What the page needs of an app's manifest. */
export const manifestSchema = v.object({
  name: v.string(),
  version: v.optional(v.string(), '0.0.0'),
  parameters: v.optional(v.array(parameterSchema), []),
  location: v.object({ support: v.optional(v.record(v.string(), locationSchema), {}) }),
});
export type Manifest = v.InferOutput<typeof manifestSchema>;
