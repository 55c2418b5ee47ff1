import * as v from 'valibot';
import { billingFields } from '../account/billing.ts';

/**
 * The shape of a report that comes from outside this instance: out of storage, or from another ticket.
 * Both may hold anything: an older version's, another program's, half of something.
 */

export const moment = v.pipe(v.number(), v.finite());
const wholeNumber = v.pipe(v.number(), v.integer(), v.minValue(0));
/** A value that may be missing, as JSON drops what is undefined; the key comes back. */
export const maybe = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(schema, () => undefined);

const cap = v.variant('kind', [
  v.object({ kind: v.literal('counted'), max: wholeNumber }),
  v.object({ kind: v.literal('unlimited') }),
  v.object({ kind: v.literal('unknown') }),
]);

const feature = v.variant('kind', [
  v.object({ kind: v.literal('included'), key: v.string() }),
  v.object({ kind: v.literal('not-included'), key: v.string() }),
  v.object({ kind: v.literal('level'), key: v.string(), level: v.string() }),
]);

const plan = v.object({
  name: maybe(v.string()),
  shortDescription: maybe(v.string()),
  longDescription: maybe(v.string()),
  caps: v.object({
    agents: cap,
    departments: cap,
    basicTriggers: cap,
    advancedTriggers: cap,
    goals: cap,
    concurrentChats: cap,
    historySearchDays: cap,
  }),
  features: v.array(feature),
});

const account = v.variant('kind', [
  v.object({ kind: v.literal('known'), status: maybe(v.string()), createdAt: maybe(moment), plan }),
  v.object({ kind: v.literal('refused') }),
]);

const count = v.variant('kind', [
  v.object({ kind: v.literal('not-asked') }),
  v.object({ kind: v.literal('counting'), soFar: wholeNumber }),
  v.object({ kind: v.literal('counted'), used: wholeNumber, off: wholeNumber }),
  v.object({
    kind: v.literal('failed'),
    problem: v.picklist(['refused', 'absent', 'busy', 'failed']),
  }),
]);

const evidence = v.object({
  isViewersCredential: maybe(v.boolean()),
  isOwner: maybe(v.boolean()),
  isAdministrator: maybe(v.boolean()),
  isSameIdentity: maybe(v.boolean()),
  isRunBySupport: maybe(v.boolean()),
  hasBilling: maybe(v.boolean()),
  isAgentOlder: maybe(v.boolean()),
});

const personal = v.object({
  accountKey: maybe(v.string()),
  billing: maybe(v.object(v.entriesFromList(billingFields, v.exactOptional(v.string())))),
  ownerName: maybe(v.string()),
});

const picture = {
  kind: v.literal('picture'),
  loadedAt: moment,
  isExpensive: v.boolean(),
  account,
  counts: v.object({ agents: count, departments: count, triggers: count, goals: count }),
  evidence,
  retryAt: maybe(moment),
};

const lastingProblem = v.variant('kind', [
  v.object({ kind: v.literal('not-administrator') }),
  v.object({ kind: v.literal('no-chat') }),
  v.object({ kind: v.literal('rate-limited'), retryAt: moment }),
]);

const passingProblem = v.variant('kind', [
  v.object({ kind: v.literal('not-connected') }),
  v.object({ kind: v.literal('offline') }),
  v.object({ kind: v.literal('no-answer') }),
  v.object({ kind: v.literal('unreadable'), status: v.number() }),
  v.object({ kind: v.literal('failed'), status: v.number() }),
]);

const refusalOf = <Schema extends v.GenericSchema>(problem: Schema) =>
  v.object({ kind: v.literal('refusal'), at: moment, problem });

/** What every other live ticket is sent: all of it but the agents, whom only those get who ask for them. */
export const reportSchema = v.variant('kind', [
  v.object({ ...picture, personal: maybe(personal) }),
  refusalOf(v.variant('kind', [lastingProblem, passingProblem])),
]);

/** What storage may hold: nothing personal, and of refusals only those that last. */
export const storedReportSchema = v.variant('kind', [v.object(picture), refusalOf(lastingProblem)]);
