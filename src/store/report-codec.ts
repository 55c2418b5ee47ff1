import * as v from 'valibot';
import type { Agent } from '../account/seat.ts';
import { madeAt } from './freshness.ts';
import type { Report } from './picture.ts';
import { reportSchema, storedReportSchema } from './report-schema.ts';
import type { Codec } from './sharing/parts.ts';

/**
 * A report as storage may hold it: the schema leaves out whatever it does not name, so that nothing personal
 * is stored even by mistake. `undefined` is a report that is not worth keeping.
 */
function toStored(report: Report): unknown {
  const stored = v.safeParse(storedReportSchema, report);
  return stored.success ? stored.output : undefined;
}

/** Total: whatever is not a stored report of this version is `undefined`. */
function fromStored(stored: unknown): Report | undefined {
  const { success, output } = v.safeParse(storedReportSchema, stored);
  if (!success) return undefined;
  return output.kind === 'picture' ? { ...output, personal: undefined } : output;
}

/** For all live tickets: without the agents, who may be thousands and stay with the ticket that read them. */
function toMessage(report: Report): Report {
  return withAgents(report, undefined);
}

/**
 * Total: whatever is not a report of this version is `undefined`. The agents of what is known are still those
 * of a report that comes of the same load, as after a save.
 */
function fromMessage(message: unknown, known: Report | undefined): Report | undefined {
  const { success, output } = v.safeParse(reportSchema, message);
  if (!success) return undefined;
  if (output.kind === 'refusal') return output;
  const agents = known && madeAt(known) === output.loadedAt ? agentsIn(known) : undefined;
  return { ...output, personal: output.personal && { ...output.personal, agents } };
}

/** How reports travel between tickets, and into storage. */
export const reportCodec: Codec<Report> = {
  toStored,
  fromStored,
  toMessage,
  fromMessage,
  bulkOf: agentsIn,
};

/** The agents, where this ticket has them. */
export function agentsIn(report: Report | undefined): readonly Agent[] | undefined {
  return report?.kind === 'picture' ? report.personal?.agents : undefined;
}

/** The report with these agents in the place of its own; without a personal part it has room for none. */
export function withAgents(report: Report, agents: readonly Agent[] | undefined): Report {
  if (report.kind !== 'picture' || report.personal === undefined) return report;
  return { ...report, personal: { ...report.personal, agents } };
}
