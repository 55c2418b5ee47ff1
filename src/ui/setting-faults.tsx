import type { Settings } from '../account/settings.ts';
import type { Words } from '../i18n/words.ts';
import { later } from '../store/later.ts';
import { LazyPart } from './lazy-part.tsx';
import { withWords } from './with-words.ts';

/** Few installations have a setting that is wrong. */
const list = later(() => import('./setting-fault-list.tsx'));

/** Loads what `SettingFaults` shows: it stands above the plan, which would move when it came. Never rejects. */
export async function prepareSettingFaults({ faults }: Settings, words: Words): Promise<void> {
  if (faults.length > 0) await Promise.allSettled([withWords(list, words).load()]);
}

/** Settings that cannot be used as they are. */
export function SettingFaults({ settings }: { settings: Settings }) {
  if (settings.faults.length === 0) return null;
  return (
    <LazyPart part={list} loading={null}>
      {({ SettingFaultList }) => <SettingFaultList settings={settings} />}
    </LazyPart>
  );
}
