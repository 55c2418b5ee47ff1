import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agent, fakeChat, well, supportViewer } from './fake-chat.ts';
import { loadReport } from './load-report.ts';
import type { Report } from './picture.ts';
import { fromMessage, fromStored, toStored } from './report-codec.ts';
import { runs } from '../property-runs.ts';

const person = agent({ id: 5, name: 'Ada Personal', email: 'ada@example.com', lastSeenAt: 5 });

function picture(): Promise<Report> {
  const { chat } = fakeChat({ agents: () => well({ agents: [person], pages: 1 }) });
  return loadReport(
    {
      chat,
      connection: 'session',
      now: () => 1_000,
      viewer: supportViewer,
      isLikelyAdministrator: () => true,
    },
    () => undefined,
    new AbortController().signal,
  );
}

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

  it.each(['not-administrator', 'no-chat'] as const)('remembers "%s"', (kind) => {
    const refusal: Report = { kind: 'refusal', at: 1, problem: { kind } };
    expect(fromStored(toStored(refusal))).toEqual(refusal);
  });

  it('does not remember a session that ended, or a failure', () => {
    expect(toStored({ kind: 'refusal', at: 1, problem: { kind: 'not-connected' } })).toBeUndefined();
    expect(toStored({ kind: 'refusal', at: 1, problem: { kind: 'failed', status: 500 } })).toBeUndefined();
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
  it('comes through whole', async () => {
    const report = await picture();
    expect(fromMessage(structuredClone(report))).toEqual(report);
  });

  it('is nothing where the channel brings anything else', () => {
    expect(fromMessage({ kind: 'picture', loadedAt: Number.NaN })).toBeUndefined();
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(fromMessage(anything)).toBeUndefined();
      }),
      runs(200),
    );
  });
});
