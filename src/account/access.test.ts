import { describe, expect, it } from 'vitest';
import { updateAccess } from './access.ts';
import { evidenceList, type Evidence } from './evidence.ts';

const day = 24 * 60 * 60 * 1000;
const now = Date.UTC(2024, 5, 1);

const owner: Evidence = {
  now,
  originSetting: 'auto',
  accountRefused: false,
  isOwner: true,
  isAdministrator: true,
  credentialIsViewers: true,
  sameIdentity: false,
  isRunBySupport: false,
  hasBilling: true,
  putRefusedAt: undefined,
  agentOlderThanAccount: undefined,
  chatIntegrated: undefined,
  ownerName: undefined,
};

/** "Who may update", row by row: what holds, and the answer in short. */
const table: [(evidence: Evidence) => boolean, string][] = [
  [(e) => e.originSetting === 'support', 'support-created by setting'],
  [(e) => !!e.accountRefused && (!!e.isAdministrator || !!e.isOwner), 'support-created by account-refused'],
  [(e) => e.putRefusedAt !== undefined && now - e.putRefusedAt < day, 'refused'],
  [(e) => e.credentialIsViewers === false, 'not-yours'],
  [(e) => !e.isOwner, 'not-owner'],
  [(e) => e.hasBilling === false, 'support-created by billing-absent'],
  [(e) => !!e.sameIdentity && e.originSetting !== 'standalone', 'support-created by same-identity'],
  [(e) => !!e.isRunBySupport && e.originSetting !== 'standalone', 'support-created by run-by-support'],
  [() => true, 'allowed'],
];

function inShort(evidence: Evidence): string {
  const access = updateAccess(evidence);
  if (access.kind === 'allowed') return 'allowed';
  return access.reason === 'support-created' ? `support-created by ${access.by}` : access.reason;
}

function* everyEvidence(): Generator<Evidence> {
  const facts = [true, false, undefined];
  let all: Evidence[] = [owner];
  const vary = (values: (evidence: Evidence) => Evidence[]) => (all = all.flatMap(values));
  vary((e) => (['auto', 'support', 'standalone'] as const).map((originSetting) => ({ ...e, originSetting })));
  vary((e) => [undefined, now - day + 1, now - day].map((putRefusedAt) => ({ ...e, putRefusedAt })));
  vary((e) => facts.map((accountRefused) => ({ ...e, accountRefused })));
  vary((e) => facts.map((isOwner) => ({ ...e, isOwner })));
  vary((e) => facts.map((isAdministrator) => ({ ...e, isAdministrator })));
  vary((e) => facts.map((credentialIsViewers) => ({ ...e, credentialIsViewers })));
  vary((e) => facts.map((sameIdentity) => ({ ...e, sameIdentity })));
  vary((e) => facts.map((isRunBySupport) => ({ ...e, isRunBySupport })));
  vary((e) => facts.map((hasBilling) => ({ ...e, hasBilling })));
  for (const e of all) {
    yield e;
    yield { ...e, agentOlderThanAccount: true, chatIntegrated: true };
  }
}

describe('who may update', () => {
  it('goes by the first row of the table that holds, for every combination of evidence', () => {
    const wrong: { evidence: Evidence; expected: string | undefined }[] = [];
    const answers = new Set<string>();
    for (const evidence of everyEvidence()) {
      const expected = table.find(([holds]) => holds(evidence))?.[1];
      const answer = inShort(evidence);
      answers.add(answer);
      if (answer !== expected) wrong.push({ evidence, expected });
    }
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(answers).toEqual(new Set(table.map(([, answer]) => answer)));
  });

  it('lets nobody update of whom nothing is known', () => {
    const nothing = { ...owner, isOwner: undefined, isAdministrator: undefined, hasBilling: undefined };
    expect(updateAccess(nothing).kind).toBe('read-only');
  });

  it('lets nobody update with what is not their own', () => {
    expect(updateAccess({ ...owner, credentialIsViewers: false })).toEqual({
      kind: 'read-only',
      reason: 'not-yours',
    });
  });

  it('tells an administrator who the owner is', () => {
    expect(updateAccess({ ...owner, isOwner: false, ownerName: 'Olga' })).toEqual({
      kind: 'read-only',
      reason: 'not-owner',
      owner: 'Olga',
    });
  });

  it('tells when an update was refused', () => {
    expect(updateAccess({ ...owner, putRefusedAt: now - 5 })).toMatchObject({
      reason: 'refused',
      at: now - 5,
    });
  });
});

describe('the evidence that is listed', () => {
  it('is what holds and what does not, without what nobody could tell', () => {
    expect(
      evidenceList({
        ...owner,
        originSetting: 'standalone',
        putRefusedAt: now - 5,
        isRunBySupport: undefined,
        agentOlderThanAccount: true,
        chatIntegrated: false,
      }),
    ).toEqual([
      { kind: 'setting', origin: 'standalone' },
      { kind: 'account-refused', holds: false },
      { kind: 'update-refused', at: now - 5 },
      { kind: 'viewers-credential', holds: true },
      { kind: 'owner', holds: true },
      { kind: 'billing-absent', holds: false },
      { kind: 'same-identity', holds: false },
      { kind: 'agent-older', holds: true },
      { kind: 'chat-integrated', holds: false },
    ]);
  });

  it('leaves out what says nothing about somebody who is neither owner nor administrator', () => {
    const agent = {
      ...owner,
      isOwner: false,
      isAdministrator: false,
      accountRefused: true,
      hasBilling: false,
    };
    expect(evidenceList(agent).map(({ kind }) => kind)).toEqual([
      'viewers-credential',
      'owner',
      'same-identity',
      'run-by-support',
    ]);
  });

  it('leaves out a refusal of more than a day ago', () => {
    const kinds = evidenceList({ ...owner, putRefusedAt: now - day }).map(({ kind }) => kind);
    expect(kinds).not.toContain('update-refused');
  });
});
