import type { Billing } from '../account/billing.ts';
import type { Counts } from '../account/limits.ts';
import type { Plan } from '../account/plan.ts';
import type { Agent } from '../account/seat.ts';
import type { ScreenProblem } from './problem.ts';

/**
 * What one load found out. It is what all open tickets of a viewer share.
 *
 * `refusal` is a load that ended without anything to show; it is kept as a success is, so that an agent who
 * may not read asks once and not once a ticket. `at` and `loadedAt` are milliseconds since the epoch.
 */
export type Report =
  | { readonly kind: 'refusal'; readonly at: number; readonly problem: ScreenProblem }
  | ({ readonly kind: 'picture' } & Picture);

export interface Picture {
  readonly loadedAt: number;
  /** Whether counting the agents took so many pages that the counts are kept for longer. */
  readonly isExpensive: boolean;
  readonly account: AccountPart;
  readonly counts: Counts;
  readonly evidence: FoundEvidence;
  /** When the Chat API will answer again, if some of it was put off (429). */
  readonly retryAt: number | undefined;
  /** `undefined` where the picture came out of storage, which never holds any of this. */
  readonly personal: PersonalPart | undefined;
}

/** The account without what is personal. `refused`: an administrator may not read it (403). */
export type AccountPart =
  | {
      readonly kind: 'known';
      readonly status: string | undefined;
      readonly createdAt: number | undefined;
      readonly plan: Plan;
    }
  | { readonly kind: 'refused' };

/** What a load saw that tells who may update (Chat API, "Was the account created in Support"). */
export interface FoundEvidence {
  /**
   * Whether the credential that asked is the viewer's own; `undefined` while nobody could tell. Where it is
   * not, whether the viewer is the owner cannot be told.
   */
  readonly isViewersCredential: boolean | undefined;
  readonly isOwner: boolean | undefined;
  readonly isAdministrator: boolean | undefined;
  /** The caller has one id in Chat and in Support. */
  readonly isSameIdentity: boolean | undefined;
  readonly isRunBySupport: boolean | undefined;
  readonly hasBilling: boolean | undefined;
  readonly isAgentOlder: boolean | undefined;
}

/** What lives in memory alone, and but for the agents passes to every live ticket. */
export interface PersonalPart {
  readonly accountKey: string | undefined;
  readonly billing: Billing | undefined;
  readonly ownerName: string | undefined;
  /**
   * They stay with the ticket that read them, and go to another when somebody there wants to see them;
   * `undefined` where they are not, or the list was not read.
   */
  readonly agents: readonly Agent[] | undefined;
}
