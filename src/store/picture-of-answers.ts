import type { Account } from '../account/account.ts';
import { nobodyTallied, tallied, type AgentTally } from '../account/agent-tally.ts';
import type { Counts } from '../account/limits.ts';
import type { Agent } from '../account/seat.ts';
import type { Answer } from '../chat/answer.ts';
import type { Connection } from '../chat/connection.ts';
import type { CountedLists } from './count-lists.ts';
import { isViewersCredential, mayShowPeople } from './credential.ts';
import type { AccountPart, FoundEvidence, PersonalPart, Picture } from './picture.ts';

/** Who looks at the app, as Support knows them. */
export interface LoadViewer {
  readonly id: string | undefined;
  readonly email: string | undefined;
  readonly isSupportAdministrator: boolean;
}

/** On whose behalf a load asks, and when. */
export interface Asker {
  /** What it asks over. */
  readonly connection: Connection['kind'];
  readonly viewer: LoadViewer;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** What a load was answered so far. */
export interface Answers {
  account: Answer<Account> | undefined;
  me: Answer<Agent> | undefined;
  lists: CountedLists | undefined;
}

export function isAdministrator(me: Answer<Agent> | undefined): boolean {
  return me?.ok === true && (me.value.isAdministrator || me.value.isOwner);
}

/** What can be shown by now; `undefined` while there is nothing, or if nothing may be shown at all. */
export function pictureOf(asker: Asker, { account, me, lists }: Answers): Picture | undefined {
  const part = accountPart(account, me);
  if (part === undefined) return undefined;
  return {
    loadedAt: asker.now(),
    isExpensive: lists?.isExpensive ?? false,
    account: part,
    counts: lists?.counts ?? notAsked,
    evidence: evidenceOf(asker, account, me, lists),
    retryAt: lists?.retryAt,
    personal: personalPart(asker, account, lists),
  };
}

/** What is not for this viewer's eyes goes no further than here: not into memory, not to other tickets. */
function personalPart(
  asker: Asker,
  account: Answer<Account> | undefined,
  lists: CountedLists | undefined,
): PersonalPart {
  const known = account?.ok === true ? account.value : undefined;
  const isWhole = arePeopleShown(asker);
  return {
    accountKey: isWhole ? known?.key : undefined,
    billing: asker.connection === 'shared' ? undefined : known?.billing,
    ownerName: isWhole ? lists?.tally?.ownerName : undefined,
    agents: lists?.agents,
  };
}

export function arePeopleShown({ connection, viewer }: Asker): boolean {
  return mayShowPeople(connection, viewer.isSupportAdministrator);
}

const notAsked: Counts = {
  agents: { kind: 'not-asked' },
  departments: { kind: 'not-asked' },
  triggers: { kind: 'not-asked' },
  goals: { kind: 'not-asked' },
};

function accountPart(
  account: Answer<Account> | undefined,
  me: Answer<Agent> | undefined,
): AccountPart | undefined {
  if (account === undefined) return undefined;
  if (account.ok) {
    const { status, createdAt, plan } = account.value;
    return { kind: 'known', status, createdAt, plan };
  }
  // An administrator who is refused: seen on accounts created in Support. The lists may still be read.
  return account.problem.kind === 'forbidden' && isAdministrator(me) ? { kind: 'refused' } : undefined;
}

function evidenceOf(
  { connection, viewer }: Asker,
  account: Answer<Account> | undefined,
  me: Answer<Agent> | undefined,
  lists: CountedLists | undefined,
): FoundEvidence {
  const caller = me?.ok === true ? me.value : undefined;
  const isViewers = isViewersCredential(connection, caller, viewer.email);
  const known = account?.ok === true ? account.value : undefined;
  const tally = lists?.tally ?? tallied(nobodyTallied, caller === undefined ? [] : [caller]);
  return {
    isViewersCredential: isViewers,
    isOwner: isViewers === false ? undefined : caller?.isOwner,
    isAdministrator: caller?.isAdministrator,
    isSameIdentity:
      caller === undefined || viewer.id === undefined ? undefined : String(caller.id) === viewer.id,
    isRunBySupport: lists?.isRunBySupport,
    hasBilling: known === undefined ? undefined : known.billing !== undefined,
    isAgentOlder: isAnyOlder(tally, known?.createdAt),
  };
}

function isAnyOlder(
  { enabled, disabled, firstCreatedAt }: AgentTally,
  accountCreatedAt: number | undefined,
): boolean | undefined {
  if (accountCreatedAt === undefined || enabled + disabled === 0) return undefined;
  return firstCreatedAt < accountCreatedAt;
}
