import * as v from 'valibot';
import type { Report } from './picture.ts';
import { reportCodec, withAgents } from './report-codec.ts';
import { moment, maybe } from './report-schema.ts';

const agent = v.object({
  id: v.number(),
  email: maybe(v.string()),
  name: maybe(v.string()),
  isEnabled: v.boolean(),
  isOwner: v.boolean(),
  isAdministrator: v.boolean(),
  lastSeenAt: maybe(moment),
  createdAt: maybe(moment),
});
const withAgentsSchema = v.object({ personal: v.object({ agents: v.array(agent) }) });

/**
 * A report with the agents, as the ticket that has them gives it to one that asked. Total: whatever is not
 * that, of this version, is `undefined`.
 */
export function readWithAgents(given: unknown): Report | undefined {
  const report = reportCodec.fromMessage(given, undefined);
  const { success, output } = v.safeParse(withAgentsSchema, given);
  return report !== undefined && success ? withAgents(report, output.personal.agents) : undefined;
}
