import type { ScreenProblem } from '../../store/problem.ts';

/** What to send to somebody who can help: in English, short, and with nothing personal in it. */
export function problemDetails(problem: Extract<ScreenProblem, { status: number }>): string {
  return [
    'Chat Plan Limits',
    `Problem: ${problem.kind}`,
    `Answer of the Chat API: HTTP ${problem.status}`,
    `Time: ${new Date().toISOString()}`,
  ].join('\n');
}
