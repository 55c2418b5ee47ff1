import type { Agent } from '../../account/seat.ts';
import type { Words } from '../../i18n/words.ts';

export function agentName({ id, name, email }: Agent, { t }: Words): string {
  return name ?? email ?? t('seats.unnamed', { id: String(id) });
}

/** `now` is in milliseconds since the epoch. An agent's clock may be ahead of this one. */
export function lastSeenText({ lastSeenAt }: Agent, now: number, { t, relativeTime }: Words): string {
  return lastSeenAt === undefined
    ? t('seats.neverSeen')
    : t('seats.lastSeen', { when: relativeTime(Math.min(lastSeenAt, now), now) });
}
