import { describe, expect, it } from 'vitest';
import type { Counts } from '../../account/limits.ts';
import { limitsOf } from '../../account/limits-of-plan.ts';
import type { PlanCaps } from '../../account/plan.ts';
import { loadWords } from '../../i18n/words.ts';
import type { AccountPart } from '../../store/picture.ts';
import { reportText } from './report-text.ts';

const caps: PlanCaps = {
  agents: { kind: 'counted', max: 2 },
  departments: { kind: 'counted', max: 10 },
  basicTriggers: { kind: 'counted', max: 2 },
  advancedTriggers: { kind: 'counted', max: 2 },
  goals: { kind: 'unknown' },
  concurrentChats: { kind: 'unlimited' },
  historySearchDays: { kind: 'counted', max: 30 },
};
const counts: Counts = {
  agents: { kind: 'counted', used: 3, off: 1 },
  departments: { kind: 'counted', used: 1234, off: 0 },
  triggers: { kind: 'counted', used: 3, off: 1 },
  goals: { kind: 'counted', used: 2, off: 0 },
};

function account(name: string | undefined): AccountPart {
  const descriptions = { shortDescription: 'Great', longDescription: 'Great for teams' };
  const plan = { name, ...descriptions, caps, features: [] };
  return { kind: 'known', status: 'active', createdAt: 0, plan };
}

async function textOf(part: AccountPart, planCaps = caps): Promise<string> {
  const words = await loadWords('en', 'UTC');
  const loadedAt = Date.UTC(2025, 0, 31, 14, 5, 9);
  return reportText({ account: part, loadedAt }, limitsOf(planCaps, counts, 80), words);
}

describe('the text to take along', () => {
  it('is the plan, the sum, the six limits and when it was so, a line each', async () => {
    expect((await textOf(account('team'))).split('\n')).toEqual([
      'Zendesk Chat: Team plan',
      '2 limits exceeded: Agents and Departments',
      'Agents: 3 of 2 used, 1 over',
      'Departments: 1,234 of 10 used, 1,224 over',
      'Triggers: 3 of 4 used, 1 left · 3 enabled · up to 2 basic and 2 advanced',
      'Goals: Not stated by the plan · 2 enabled',
      'Concurrent chats: Unlimited',
      'Chat history search: Up to 30 days',
      'As of January 31, 2025, 2:05:09 PM',
    ]);
  });

  it('says that all limits have room, and nothing of which', async () => {
    const room = { kind: 'counted', max: 5000 } as const;
    const text = await textOf(account('team'), {
      ...caps,
      agents: room,
      departments: room,
      basicTriggers: room,
    });
    expect(text).toContain('\nAll limits have room\n');
  });

  it('is there where the plan may not be read', async () => {
    expect(await textOf({ kind: 'refused' })).toMatch(/^Zendesk Chat: Chat plan\n/);
  });

  it('has no line that came out of a plan’s name', async () => {
    const text = await textOf(account('team\r\n\tInvoice: overdue'));
    expect(text.split('\n')[0]).toBe('Zendesk Chat: Team Invoice: overdue plan');
  });
});
