import type { Words } from '../i18n/words.ts';
import type { AccountPart } from '../store/picture.ts';

/** What the plan is called: "Team plan", or "Chat plan" where it has no name or may not be read. */
export function planTitle(account: AccountPart, { t }: Words): string {
  const name = account.kind === 'known' ? account.plan.name : undefined;
  return name === undefined ? t('heading.unnamedPlan') : t('heading.plan', { name: capitalised(name) });
}

/** The API's ids are lower-case words ("team", "active"): on screen they are names. */
export function capitalised(id: string): string {
  return id.charAt(0).toLocaleUpperCase('en') + id.slice(1);
}
