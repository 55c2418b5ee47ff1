import type { Limit } from '../account/limits.ts';
import { summarise, type Summary } from '../account/summary.ts';
import { Icon, type IconName } from './kit/icon.tsx';
import { useWords } from './words.tsx';

/** The one line that sums up, the worst first, and which limits it is about. */
export function SummaryLine({ limits }: { limits: readonly Limit[] }) {
  const { t, list } = useWords();
  const summary = summarise(limits);
  if (summary === undefined) return null;
  const names = 'names' in summary ? summary.names.map((name) => t(`limits.name.${name}`)) : [];
  return (
    <p className={`summary summary--${icons[summary.kind]}`}>
      <Icon name={icons[summary.kind]} />
      <span>
        <strong>{t(`summary.${summary.kind}`, { count: names.length })}</strong>
        {names.length === 0 ? null : `: ${list(names)}`}
      </span>
    </p>
  );
}

const icons: Record<Summary['kind'], IconName> = {
  exceeded: 'danger',
  reached: 'danger',
  near: 'warning',
  room: 'good',
};
