import type { Limit } from '../account/limits.ts';
import { limitsOf } from '../account/limits-of-plan.ts';
import type { PlanCaps } from '../account/plan.ts';
import type { Settings } from '../account/settings.ts';
import type { Picture } from '../store/picture.ts';

/** The limits as they stand in a picture of the account. */
export function limitsInPicture(
  { account, counts }: Pick<Picture, 'account' | 'counts'>,
  { warnAtPercent }: Pick<Settings, 'warnAtPercent'>,
): readonly Limit[] {
  return limitsOf(account.kind === 'known' ? account.plan.caps : nothingStated, counts, warnAtPercent);
}

/** The caps of an account that may not be read. */
const nothingStated: PlanCaps = {
  agents: { kind: 'unknown' },
  departments: { kind: 'unknown' },
  basicTriggers: { kind: 'unknown' },
  advancedTriggers: { kind: 'unknown' },
  goals: { kind: 'unknown' },
  concurrentChats: { kind: 'unknown' },
  historySearchDays: { kind: 'unknown' },
};
