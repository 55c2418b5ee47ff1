import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../build/root.ts';
import { isOwnWord } from '../../build/words/flat-messages.ts';
import { readMessages, sourceLocale } from '../../build/words/translation-files.ts';
import { readUsedKeys } from '../../build/words/used-keys.ts';
import type { LimitState } from '../../src/account/limits.ts';
import type { MessageKey } from '../../src/i18n/message-key.ts';
import type { PersonState } from '../../src/store/person/person-state.ts';
import type { ScreenProblem } from '../../src/store/problem.ts';
import type { Saving } from '../../src/store/saving/saving.ts';

/**
 * The message by which each kind of each union that the app can be in is known on the screen. A new kind
 * does not compile until it has one, and is not shown until a state of the gallery shows it.
 */
export const marks = {
  problem: {
    'not-administrator': 'screen.notAdministrator.text',
    'not-connected': 'connect.title',
    'no-chat': 'screen.noChat.text',
    'rate-limited': 'screen.rateLimited.text',
    offline: 'screen.offline.text',
    'no-answer': 'screen.noAnswer.text',
    unreadable: 'screen.unreadable.text',
    failed: 'screen.failed.text',
  } satisfies Record<ScreenProblem['kind'], MessageKey>,
  limit: {
    over: 'limits.over',
    reached: 'limits.noneLeft',
    near: 'summary.near',
    room: 'summary.room',
    'not-included': 'limits.notIncluded',
    unlimited: 'limits.unlimited',
    unknown: 'limits.unknown',
    stated: 'limits.statedDays',
    counting: 'limits.counting',
    'not-counted': 'limits.notCounted.refused',
  } satisfies Record<LimitState['kind'], MessageKey>,
  person: {
    asking: 'person.asking',
    'no-email': 'person.noEmail',
    'not-found': 'person.notFoundYet',
    looking: 'person.lookingThrough',
    known: 'person.holdsSeat',
    problem: 'person.forAdministrators',
  } satisfies Record<PersonState['kind'], MessageKey>,
  saving: {
    closed: 'billing.form.edit',
    editing: 'billing.form.review',
    reviewing: 'billing.review.title',
    conflict: 'billing.conflict.title',
    checking: 'billing.form.saving',
    saving: 'billing.form.saving',
    verifying: 'billing.form.saving',
    'not-saved': 'billing.result.failed',
    unknown: 'billing.result.unknown',
    saved: 'billing.result.saved',
    'not-taken-over': 'billing.result.notTakenOver',
    leaving: 'billing.leave.title',
  } satisfies Record<Saving['kind'], MessageKey>,
};

/** For each file of `src/ui` that has words which no other file there has: those words' keys. */
export async function wordsOfComponents(): Promise<ReadonlyMap<string, readonly string[]>> {
  const folder = join(root, 'src', 'ui');
  const names = (await readdir(folder, { recursive: true })).filter((name) =>
    /(?<!\.test)\.tsx?$/.test(name),
  );
  const keys = Object.keys(await readMessages(join(root, 'translations'), sourceLocale)).filter(isOwnWord);
  const files = await Promise.all(
    names.map(async (name) => {
      const isUsed = readUsedKeys([await readFile(join(folder, name), 'utf8')]);
      return { name, keys: keys.filter(isUsed) };
    }),
  );
  const users = new Map<string, number>();
  for (const key of files.flatMap((file) => file.keys)) users.set(key, (users.get(key) ?? 0) + 1);
  return new Map(
    files
      .map((file) => [file.name, file.keys.filter((key) => users.get(key) === 1)] as const)
      .filter(([, own]) => own.length > 0),
  );
}
