import type { Words } from '../../i18n/words.ts';
import type { ConnectionInView } from './connection.tsx';

/** What there is to hear of an attempt to connect, or of another connection than there was at first. */
export function connectionNews({ kind, attempt }: ConnectionInView, { t }: Words): string {
  if (attempt.kind === 'checking') return t('connect.checking');
  return kind === 'personal' ? t('connect.byToken') : t('connect.disconnected');
}
