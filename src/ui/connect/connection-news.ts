import type { Words } from '../../i18n/words.ts';
import type { ConnectionInView } from './connection.tsx';

/** What assistive technology hears of an attempt to connect, and of another connection than there was at first. */
export function connectionNews({ generation, kind, attempt }: ConnectionInView, { t }: Words): string {
  if (attempt.kind === 'checking') return t('connect.checking');
  if (generation === 0) return '';
  return kind === 'personal' ? t('connect.byToken') : t('connect.disconnected');
}
