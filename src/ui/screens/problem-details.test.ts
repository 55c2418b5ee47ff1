import { expect, it } from 'vitest';
import type { ReportContext } from '../report-context.ts';
import { problemDetails } from './problem-details.ts';

it('tells versions, the problem, the place and the last requests', () => {
  const report: ReportContext = {
    appVersion: '1.2.3',
    location: 'ticket_sidebar',
    recentRequests: () => [
      { method: 'GET', path: '/api/v2/chat/account', outcome: 500, ms: 120 },
      { method: 'GET', path: '/api/v2/chat/agents/me', outcome: 'timeout', ms: 15_000 },
    ],
  };
  const moment = { now: Date.UTC(2026, 10, 30), locale: 'de', browser: 'Browser/1' };
  expect(problemDetails({ kind: 'failed', status: 500 }, report, moment).split('\n')).toEqual([
    'Chat Plan Limits 1.2.3',
    'Problem: failed, HTTP 500',
    'Place: ticket_sidebar, in de',
    'Browser: Browser/1',
    'Time: 2026-11-30T00:00:00.000Z',
    'Last requests:',
    'GET /api/v2/chat/account: 500, 120 ms',
    'GET /api/v2/chat/agents/me: timeout, 15000 ms',
  ]);
});
