import type { Account } from '../account/account.ts';
import type { Answer } from '../chat/answer.ts';
import type { ChatApi } from '../chat/chat-api.ts';
import { countLists } from './count-lists.ts';
import type { Report } from './picture.ts';
import {
  arePeopleShown,
  isAdministrator,
  pictureOf,
  type Answers,
  type Asker,
} from './picture-of-answers.ts';
import { screenProblem } from './problem.ts';

export interface LoadParts extends Asker {
  readonly chat: ChatApi;
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
  const found: Answers = { account: undefined, me: undefined, lists: undefined };

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

function problemOf(account: Answer<Account> | undefined) {
  // An account that was never answered for cannot reach this line: the load waits for it.
  return account === undefined || account.ok
    ? ({ kind: 'no-answer' } as const)
    : screenProblem(account.problem);
}
