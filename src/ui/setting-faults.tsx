import type { Settings } from '../account/settings.ts';
import { Alert } from './kit/alert.tsx';
import { useWords } from './words.tsx';

/** Settings that cannot be used as they are, for those who can correct them. */
export function SettingFaults({ settings }: { settings: Settings }) {
  const { t } = useWords();
  return settings.faults.map((fault) => (
    <Alert kind="warning" key={fault}>
      {fault === 'warn_at_percent'
        ? t('settings.warnAtPercent', { used: settings.warnAtPercent })
        : t('settings.accountOrigin')}
    </Alert>
  ));
}
