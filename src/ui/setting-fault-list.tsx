import type { SettingName, Settings } from '../account/settings.ts';
import type { Words } from '../i18n/words.ts';
import { Alert } from './kit/alert.tsx';
import { useWords } from './words.tsx';

/** Settings that cannot be used as they are, for those who can correct them. */
export function SettingFaultList({ settings }: { settings: Settings }) {
  const words = useWords();
  return (
    <div className="setting-faults stack">
      {settings.faults.map((fault) => (
        <Alert kind="warning" key={fault}>
          {faultText(fault, settings, words)}
        </Alert>
      ))}
    </div>
  );
}

function faultText(fault: SettingName, { warnAtPercent }: Settings, { t }: Words): string {
  switch (fault) {
    case 'warn_at_percent':
      return t('settings.warnAtPercent', { used: warnAtPercent });
    case 'account_origin':
      return t('settings.accountOrigin');
    case 'use_legacy_host':
      return t('settings.useLegacyHost');
  }
}
