import type { Report } from './picture.ts';
import type { ScreenProblem } from './problem.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** How long, in milliseconds, a report may serve before somebody asks again. */
export function freshForMs(report: Report): number {
  if (report.kind === 'refusal') return refusalFreshForMs(report.problem, report.at);
  if (report.retryAt !== undefined) return Math.max(0, report.retryAt - report.loadedAt);
  return report.isExpensive ? 10 * minuteMs : minuteMs;
}

/** When a report was made, in milliseconds since the epoch. */
export function madeAt(report: Report): number {
  return report.kind === 'refusal' ? report.at : report.loadedAt;
}

/** When the Chat API may be asked again, where it put something off; milliseconds since the epoch. */
export function retryAtOf(report: Report): number | undefined {
  if (report.kind === 'picture') return report.retryAt;
  return report.problem.kind === 'rate-limited' ? report.problem.retryAt : undefined;
}

/** Refusals that stay true for a while: they are remembered as a success is. */
export function isLasting(problem: ScreenProblem): boolean {
  return problem.kind === 'not-administrator' || problem.kind === 'no-chat';
}

function refusalFreshForMs(problem: ScreenProblem, at: number): number {
  if (isLasting(problem)) return hourMs;
  if (problem.kind === 'rate-limited') return Math.max(0, problem.retryAt - at);
  // Long enough that a failure which twenty open tickets share is not asked for twenty times.
  return minuteMs / 4;
}
