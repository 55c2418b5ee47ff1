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
  /** What apps read instead of the workbench's own, by the first part of the path. */
  values: v.optional(v.record(v.string(), v.unknown()), {}),
});
export type Session = v.InferOutput<typeof sessionSchema>;

/** What the app has for a location: a page of its own, or why that cannot be shown. */
const offerSchema = v.variant('kind', [
  v.object({ kind: v.literal('page'), url: v.string(), isFlexible: v.boolean() }),
  v.object({ kind: v.literal('none'), reason: v.string() }),
]);
export type Offer = v.InferOutput<typeof offerSchema>;

const parameterSchema = v.object({
  name: v.string(),
  type: v.string(),
  required: v.boolean(),
  secure: v.boolean(),
  default: v.optional(v.unknown()),
});
export type Parameter = v.InferOutput<typeof parameterSchema>;

const parameterTextSchema = v.object({ label: v.optional(v.string()), helpText: v.optional(v.string()) });

/** The app that is hosted. */
export const appSchema = v.object({
  name: v.string(),
  version: v.string(),
  /** By location, as far as the manifest names any. */
  offers: v.record(v.string(), offerSchema),
  parameters: v.array(parameterSchema),
  /** The words for the parameters, by language and parameter. */
  texts: v.record(v.string(), v.record(v.string(), parameterTextSchema)),
  /** What of the app is not hosted, or cannot be read, in words. */
  faults: v.array(v.string()),
  /** Whether the server tells of changes to the app. */
  isWatched: v.boolean(),
});
export type HostedApp = v.InferOutput<typeof appSchema>;

/** How the app that is served stands to what its author last saved. */
export const standingSchema = v.object({
  /** Another number is another app. */
  version: v.number(),
  /** Why the last save is not served. */
  fault: v.optional(v.string()),
});
export type Standing = v.InferOutput<typeof standingSchema>;
