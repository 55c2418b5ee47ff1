import type { Evidence } from '../account/evidence.ts';
import type { AccountOrigin } from '../account/settings.ts';
import type { Picture } from './picture.ts';

/** What tells who may update, beside what a load has found out. Times are in milliseconds since the epoch. */
interface UpdateCircumstances {
  readonly now: number;
  /** The setting `account_origin`. */
  readonly origin: AccountOrigin;
  /** When an update was last refused. */
  readonly refusedAt: number | undefined;
}

/**
 * The evidence in a picture (Chat API, "Was the account created in Support"). Only a whole picture has all
 * of it: in one that is still loading, a sign that is missing may yet come.
 */
export function updateEvidence(
  { account, evidence, personal }: Picture,
  { now, origin, refusedAt }: UpdateCircumstances,
): Evidence {
  return {
    now,
    originSetting: origin,
    accountRefused: account.kind === 'refused',
    isOwner: evidence.isOwner,
    isAdministrator: evidence.isAdministrator,
    credentialIsViewers: evidence.isViewersCredential,
    sameIdentity: evidence.isSameIdentity,
    isRunBySupport: evidence.isRunBySupport,
    hasBilling: evidence.hasBilling,
    putRefusedAt: refusedAt,
    agentOlderThanAccount: evidence.isAgentOlder,
    chatIntegrated: undefined,
    ownerName: personal?.ownerName,
  };
}
