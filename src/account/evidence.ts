import type { AccountOrigin } from './settings.ts';

/**
 * What is known about whether the account was created in Support, and who is asking. `undefined` is a fact
 * that nobody could tell (yet). Its absence proves nothing.
 */
export interface Evidence {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The setting `account_origin`. */
  readonly originSetting: AccountOrigin;
  /** `GET /account` answered 403. */
  readonly accountRefused: boolean | undefined;
  /** The caller, by `agents/me`. */
  readonly isOwner: boolean | undefined;
  readonly isAdministrator: boolean | undefined;
  /** The credential that asks is the viewer's own; `false` for a shared one, or another person's. */
  readonly credentialIsViewers: boolean | undefined;
  /** `agents/me` and Support's `currentUser` have the same id. */
  readonly sameIdentity: boolean | undefined;
  /** Some department has a `support_group_id`. */
  readonly isRunBySupport: boolean | undefined;
  /** The account's answer has `billing`, be it empty; `undefined` while there is no answer. */
  readonly hasBilling: boolean | undefined;
  /** When an update was last refused with 403, 404 or 405. */
  readonly putRefusedAt: number | undefined;
  /** Some agent was created before the account. Told, decides nothing. */
  readonly agentOlderThanAccount: boolean | undefined;
  /** `settings.chat.integrated` of the Support account. Told, decides nothing. */
  readonly chatIntegrated: boolean | undefined;
  /** The owner's name, to send others to. */
  readonly ownerName: string | undefined;
}

/** A fact that was looked for, and whether it holds. */
export type EvidenceItem =
  | { readonly kind: 'setting'; readonly origin: Exclude<AccountOrigin, 'auto'> }
  | { readonly kind: 'update-refused'; readonly at: number }
  | { readonly kind: EvidenceFact; readonly holds: boolean };

export type EvidenceFact =
  | 'account-refused'
  | 'viewers-credential'
  | 'owner'
  | 'billing-absent'
  | 'same-identity'
  | 'run-by-support'
  | 'agent-older'
  | 'chat-integrated';

const refusalLastsMs = 24 * 60 * 60 * 1000;

/** When an update was refused, while that still counts: less than a day. */
export function recentRefusal({ now, putRefusedAt }: Evidence): number | undefined {
  return putRefusedAt !== undefined && now - putRefusedAt < refusalLastsMs ? putRefusedAt : undefined;
}

/** A 403 says something only where it met an administrator; the owner is one, whatever the roles say. */
export function accountRefusedToAdministrator(evidence: Evidence): boolean | undefined {
  return evidence.isAdministrator === true || evidence.isOwner === true ? evidence.accountRefused : undefined;
}

/** Only the owner is ever given billing, so its absence says something to the owner alone. */
export function billingAbsentForOwner({ isOwner, hasBilling }: Evidence): boolean | undefined {
  return isOwner === true && hasBilling !== undefined ? !hasBilling : undefined;
}

/** What was found, strongest first, for "Why?". What nobody could tell is left out. */
export function evidenceList(evidence: Evidence): readonly EvidenceItem[] {
  const { originSetting } = evidence;
  const refusedAt = recentRefusal(evidence);
  return [
    ...(originSetting === 'auto' ? [] : [{ kind: 'setting', origin: originSetting } as const]),
    ...fact('account-refused', accountRefusedToAdministrator(evidence)),
    ...(refusedAt === undefined ? [] : [{ kind: 'update-refused', at: refusedAt } as const]),
    ...fact('viewers-credential', evidence.credentialIsViewers),
    ...fact('owner', evidence.isOwner),
    ...fact('billing-absent', billingAbsentForOwner(evidence)),
    ...fact('same-identity', evidence.sameIdentity),
    ...fact('run-by-support', evidence.isRunBySupport),
    ...fact('agent-older', evidence.agentOlderThanAccount),
    ...fact('chat-integrated', evidence.chatIntegrated),
  ];
}

function fact(kind: EvidenceFact, holds: boolean | undefined): readonly EvidenceItem[] {
  return holds === undefined ? [] : [{ kind, holds }];
}
