import { isLasting } from './freshness.ts';
import type { Picture, Report } from './picture.ts';
import type { SharedLoad } from './sharing/shared-load.ts';

/**
 * Keeps the last picture of a load that ended, through failures that pass. Before a load has ended, a sign
 * that is missing from its picture may yet come.
 */
export function keepLastPicture(shared: Pick<SharedLoad<Report>, 'subscribe'>): () => Picture | undefined {
  let whole: Picture | undefined;
  shared.subscribe((report, isFinal) => {
    if (!isFinal) return;
    if (report.kind === 'picture') whole = report;
    else if (isLasting(report.problem)) whole = undefined;
  });
  return () => whole;
}
