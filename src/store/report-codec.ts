import * as v from 'valibot';
import type { Report } from './picture.ts';
import { reportSchema, storedReportSchema } from './report-schema.ts';

/**
 * A report as storage may hold it: the schema leaves out whatever it does not name, so that nothing personal
 * is stored even by mistake. `undefined` is a report that is not worth keeping.
 */
export function toStored(report: Report): unknown {
  const stored = v.safeParse(storedReportSchema, report);
  return stored.success ? stored.output : undefined;
}

/** Total: whatever is not a stored report of this version is `undefined`. */
export function fromStored(stored: unknown): Report | undefined {
  const { success, output } = v.safeParse(storedReportSchema, stored);
  if (!success) return undefined;
  return output.kind === 'picture' ? { ...output, personal: undefined } : output;
}

/** Total: whatever is not a report of this version is `undefined`. */
export function fromMessage(message: unknown): Report | undefined {
  const { success, output } = v.safeParse(reportSchema, message);
  return success ? output : undefined;
}
