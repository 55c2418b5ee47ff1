import * as v from 'valibot';

const agentId = v.pipe(v.number(), v.integer(), v.minValue(1));

/** By what an account's Chat knows its agents: the id of each. */
export const credentialsSchema = v.strictObject({
  /** Whether the session of Support is taken for one of Chat. Where it is not, it takes a token. */
  areSessionsTaken: v.optional(v.boolean(), true),
  tokens: v.optional(v.record(v.string(), agentId), {}),
  /** By `email:password`, on the legacy host only. */
  logins: v.optional(v.record(v.string(), agentId), {}),
});

export type Credentials = v.InferOutput<typeof credentialsSchema>;
