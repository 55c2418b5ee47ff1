import type { ScreenProblem } from '../../store/problem.ts';
import type { ReportContext } from '../report-context.ts';

interface Moment {
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly locale: string;
  /** How the browser names itself (`navigator.userAgent`). */
  readonly browser: string;
}

/** What to send to somebody who can help: in English, short, and with nothing personal in it. */
export function problemDetails(
  problem: ScreenProblem,
  { appVersion, location, recentRequests }: ReportContext,
  { now, locale, browser }: Moment,
): string {
  const status = 'status' in problem ? `, HTTP ${problem.status}` : '';
  return [
    `Chat Plan Limits ${appVersion}`,
    `Problem: ${problem.kind}${status}`,
    `Place: ${location ?? 'outside Zendesk'}, in ${locale}`,
    `Browser: ${browser}`,
    `Time: ${new Date(now).toISOString()}`,
    'Last requests:',
    ...recentRequests().map(({ method, path, outcome, ms }) => `${method} ${path}: ${outcome}, ${ms} ms`),
  ].join('\n');
}
