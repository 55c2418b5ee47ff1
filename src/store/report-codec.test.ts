import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Feature } from '../account/feature.ts';
import type { Count, CountProblem } from '../account/limits.ts';
import type { PlanCaps } from '../account/plan.ts';
import { agent } from '../account/fake-agent.ts';
import { fakeChat, listing, supportViewer } from './fake-chat.ts';
import { loadReport } from './load-report.ts';
import type { Report } from './picture.ts';
import type { ScreenProblem } from './problem.ts';
import { agentsIn, reportCodec } from './report-codec.ts';
import { readWithAgents } from './report-with-agents.ts';
import { runs } from '../property-runs.ts';

const { toStored, fromStored, toMessage, fromMessage, bulkOf } = reportCodec;
const person = agent({ id: 5, name: 'Ada Personal', email: 'ada@example.com', lastSeenAt: 5 });

function picture(loadedAt = 1_000): Promise<Report> {
  const { chat } = fakeChat({ agents: listing([person]) });
  return loadReport(
    {
      chat,
      connection: 'session',
      now: () => loadedAt,
      viewer: supportViewer,
      isLikelyAdministrator: () => true,
    },
    () => undefined,
    new AbortController().signal,
  );
}

/** Reports that together hold every kind of cap, feature, count and account there is. */
async function everyPicture(): Promise<Report[]> {
  const report = await picture();
  if (report.kind !== 'picture' || report.account.kind !== 'known') throw new Error('Chat answers well');
  const { account } = report;
  const { plan } = account;
  const caps: PlanCaps = {
    agents: { kind: 'counted', max: 0 },
    departments: { kind: 'unlimited' },
    basicTriggers: { kind: 'unknown' },
    advancedTriggers: { kind: 'counted', max: 7 },
    goals: { kind: 'unlimited' },
    concurrentChats: { kind: 'unknown' },
    historySearchDays: { kind: 'counted', max: 30 },
  };
  const features: Feature[] = [
    { kind: 'included', key: 'file_upload' },
    { kind: 'not-included', key: 'analytics' },
    { kind: 'level', key: 'widget_customization', level: 'full' },
  ];
  const failed = (problem: CountProblem): Count => ({ kind: 'failed', problem });
  return [
    { ...report, account: { ...account, plan: { ...plan, caps, features } } },
    { ...report, account: { ...account, status: undefined, createdAt: undefined }, retryAt: 5_000 },
    { ...report, account: { kind: 'refused' }, isExpensive: true },
    {
      ...report,
      counts: {
        agents: { kind: 'counting', soFar: 100 },
        departments: { kind: 'not-asked' },
        triggers: { kind: 'counted', used: 0, off: 2 },
        goals: { kind: 'counted', used: 3, off: 0 },
      },
    },
    {
      ...report,
      counts: {
        agents: failed('refused'),
        departments: failed('absent'),
        triggers: failed('busy'),
        goals: failed('failed'),
      },
    },
  ];
}

const lasting: readonly ScreenProblem[] = [
  { kind: 'not-administrator' },
  { kind: 'no-chat' },
  { kind: 'rate-limited', retryAt: 9_000 },
];
const passing: readonly ScreenProblem[] = [
  { kind: 'not-connected' },
  { kind: 'offline' },
  { kind: 'no-answer' },
  { kind: 'unreadable', status: 200 },
  { kind: 'failed', status: 500 },
];
const refusalOf = (problem: ScreenProblem): Report => ({ kind: 'refusal', at: 1, problem });

describe('a stored report', () => {
  it('holds no name, address, key or billing', async () => {
    const text = JSON.stringify(toStored(await picture()));
    expect(text).toContain('Great for Lean Teams');
    expect(text).not.toMatch(/Ada|example\.com|account-key|Jonathan/);
  });

  it('comes back as it was but for what is personal', async () => {
    const report = await picture();
    const back = fromStored(JSON.parse(JSON.stringify(toStored(report))));
    expect(back).toEqual({ ...report, personal: undefined });
  });

  it('comes back whatever kinds of caps, features and counts are in it', async () => {
    for (const report of await everyPicture()) {
      const back = fromStored(JSON.parse(JSON.stringify(toStored(report))));
      expect(back).toEqual({ ...report, personal: undefined });
    }
  });

  it.each(lasting)('remembers "$kind"', (problem) => {
    expect(fromStored(toStored(refusalOf(problem)))).toEqual(refusalOf(problem));
  });

  it.each(passing)('does not remember "$kind"', (problem) => {
    expect(toStored(refusalOf(problem))).toBeUndefined();
  });

  it.each([
    ['a count below 0', '"used":1', '"used":-1'],
    ['a count that is no whole number', '"used":1', '"used":1.5'],
    ['a count that is none', '"used":1', '"used":"1"'],
    ['a limit of a kind that nobody knows', '"kind":"counted","max":2', '"kind":"rented","max":2'],
    ['no time of its load', '"loadedAt":1000', '"loadedAt":"1000"'],
    ['a missing row', '"goals":', '"gaols":'],
    ['a feature without a name', '"key":"file_upload"', '"key":7'],
    ['a sign that is neither yes nor no', '"isOwner":true', '"isOwner":"yes"'],
  ])('is nothing where storage holds one with %s', async (_, part, spoilt) => {
    const text = JSON.stringify(toStored(await picture()));
    expect(text).toContain(part);
    expect(fromStored(JSON.parse(text.replaceAll(part, spoilt)))).toBeUndefined();
  });

  it('is nothing where storage holds anything else', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(fromStored(anything)).toBeUndefined();
      }),
      runs(200),
    );
  });
});

describe('a report from another ticket', () => {
  it('comes through whole where the agents were asked for', async () => {
    for (const report of [await picture(), ...(await everyPicture())]) {
      expect(readWithAgents(structuredClone(report))).toEqual(report);
      expect(readWithAgents(structuredClone(toMessage(report)))).toBeUndefined();
    }
  });

  it.each([...lasting, ...passing])('tells of "$kind"', (problem) => {
    expect(fromMessage(structuredClone(toMessage(refusalOf(problem))), undefined)).toEqual(
      refusalOf(problem),
    );
  });

  it('comes without the agents where nobody asked, and with all else', async () => {
    const report = await picture();
    const heard = fromMessage(structuredClone(toMessage(report)), undefined);
    for (const nameless of [toMessage(report), heard, fromMessage(report, undefined)]) {
      expect(JSON.stringify(nameless)).not.toMatch(/Ada|ada@/);
    }
    expect(heard).toMatchObject({ personal: { accountKey: 'zendesk-chat-account-key' } });
    expect([report, heard].map((one) => one && bulkOf(one))).toEqual([[person], undefined]);
  });

  it('leaves the agents to who has them, as after a save, but not beside the counts of another load', async () => {
    const report = await picture();
    const saved = toMessage(report);
    expect(agentsIn(fromMessage(saved, report))).toEqual([person]);
    const ofLater = toMessage(await picture(2_000));
    expect(fromMessage(ofLater, report)).toEqual(ofLater);
  });

  it('is nothing where the channel brings anything else', () => {
    expect(fromMessage({ kind: 'picture', loadedAt: Number.NaN }, undefined)).toBeUndefined();
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(fromMessage(anything, undefined)).toBeUndefined();
        expect(readWithAgents(anything)).toBeUndefined();
      }),
      runs(200),
    );
  });
});
