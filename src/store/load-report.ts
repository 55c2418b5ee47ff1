import type { Account } from '../account/account.ts';
import { nobodyTallied, tallied, type AgentTally } from '../account/agent-tally.ts';
import type { Counts } from '../account/limits.ts';
import type { Agent } from '../account/seat.ts';
import type { Answer } from '../chat/answer.ts';
import type { ChatApi } from '../chat/chat-api.ts';
import type { Connection } from '../chat/connection.ts';
import { countLists, type CountedLists } from './count-lists.ts';
import { isViewersCredential, mayShowPeople } from './credential.ts';
import type { AccountPart, FoundEvidence, PersonalPart, Picture, Report } from './picture.ts';
import { screenProblem } from './problem.ts';

/** Who looks at the app, as Support knows them. */
export interface LoadViewer {
  readonly id: string | undefined;
  readonly email: string | undefined;
  readonly isSupportAdministrator: boolean;
}

export interface LoadParts {
  readonly chat: ChatApi;
  /** What `chat` asks over. */
  readonly connection: Connection['kind'];
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly viewer: LoadViewer;
  /** The viewer is an administrator of Support, or was found to be one of Chat before. */
  readonly isLikelyAdministrator: () => boolean;
}

/** Answers often come close together: what they bring is shown together, once a frame. In milliseconds. */
const gatherMs = 16;

/**
 * One load: the account and the caller at once, and the lists as soon as somebody says that the viewer may
 * read them ("Ask little" in docs/architecture.md). Reports each picture on the way, and resolves with the
 * last. Rejects with the signal's reason when aborted, and with nothing else.
 */
export async function loadReport(
  parts: LoadParts,
  report: (report: Report) => void,
  signal: AbortSignal,
): Promise<Report> {
  const { chat, now, isLikelyAdministrator } = parts;
  const unneeded = new AbortController();
  const listSignal = AbortSignal.any([signal, unneeded.signal]);
  const found: Found = { account: undefined, me: undefined, lists: undefined };

  let counting: Promise<unknown> | undefined;
  const countOnce = () => {
    counting ??= countLists(
      { chat, keepsAgents: arePeopleShown(parts) },
      (lists) => {
        found.lists = lists;
        show();
      },
      listSignal,
    );
  };
  let showing: ReturnType<typeof setTimeout> | undefined;
  const show = () => {
    if (listSignal.aborted) return;
    showing ??= setTimeout(() => {
      showing = undefined;
      const picture = pictureOf(parts, found);
      if (picture !== undefined) report({ kind: 'picture', ...picture });
    }, gatherMs);
  };

  if (isLikelyAdministrator()) countOnce();
  try {
    await Promise.all([
      chat.account(signal).then((answer) => {
        found.account = answer;
        if (answer.ok) countOnce();
        show();
      }),
      chat.me(signal).then((answer) => {
        found.me = answer;
        if (isAdministrator(answer)) countOnce();
        show();
      }),
    ]);
    if (pictureOf(parts, found) !== undefined) await counting;
  } finally {
    clearTimeout(showing);
    unneeded.abort();
    // What was cut off has nothing more to say.
    counting?.catch(() => undefined);
  }

  const picture = pictureOf(parts, found);
  return picture === undefined
    ? { kind: 'refusal', at: now(), problem: problemOf(found.account) }
    : { kind: 'picture', ...picture };
}

/** The answers so far. */
interface Found {
  account: Answer<Account> | undefined;
  me: Answer<Agent> | undefined;
  lists: CountedLists | undefined;
}

function isAdministrator(me: Answer<Agent> | undefined): boolean {
  return me?.ok === true && (me.value.isAdministrator || me.value.isOwner);
}

/** What can be shown by now; `undefined` while there is nothing, or if nothing may be shown at all. */
function pictureOf(parts: LoadParts, { account, me, lists }: Found): Picture | undefined {
  const part = accountPart(account, me);
  if (part === undefined) return undefined;
  return {
    loadedAt: parts.now(),
    isExpensive: lists?.isExpensive ?? false,
    account: part,
    counts: lists?.counts ?? notAsked,
    evidence: evidenceOf(parts, account, me, lists),
    retryAt: lists?.retryAt,
    personal: personalPart(parts, account, lists),
  };
}

/** What is not for this viewer's eyes goes no further than here: not into memory, not to other tickets. */
function personalPart(
  parts: LoadParts,
  account: Answer<Account> | undefined,
  lists: CountedLists | undefined,
): PersonalPart {
  const known = account?.ok === true ? account.value : undefined;
  const isWhole = arePeopleShown(parts);
  return {
    accountKey: isWhole ? known?.key : undefined,
    billing: parts.connection === 'shared' ? undefined : known?.billing,
    ownerName: isWhole ? lists?.tally?.ownerName : undefined,
    agents: lists?.agents,
  };
}

function arePeopleShown({ connection, viewer }: LoadParts): boolean {
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
  { connection, viewer }: LoadParts,
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

function problemOf(account: Answer<Account> | undefined) {
  // An account that was never answered for cannot reach this line: the load waits for it.
  return account === undefined || account.ok
    ? ({ kind: 'no-answer' } as const)
    : screenProblem(account.problem);
}
