import { isCountedLimit, type Limit, type LimitName } from '../account/limits.ts';
import { summarise, type Summary } from '../account/summary.ts';
import type { Words } from '../i18n/words.ts';
import { Icon, type IconName } from './kit/icon.tsx';
import { Reserve } from './kit/reserve.tsx';
import { useWords } from './words.tsx';

/** The one line that sums up, the worst first, and which limits it is about. */
export function SummaryLine({ limits }: { limits: readonly Limit[] }) {
  const words = useWords();
  const summary = summarise(limits);
  if (summary === undefined) return null;
  const names = 'names' in summary ? summary.names : [];
  return (
    <p className={`summary summary--${icons[summary.kind]}`}>
      <Icon name={icons[summary.kind]} />
      {/* Other words are other elements, not ones that moved. */}
      <Reserve key={`${summary.kind} ${names.join()}`} rooms={roomsFor(limits, words)}>
        <strong>{words.t(`summary.${summary.kind}`, { count: names.length })}</strong>
        {names.length === 0 ? null : (
          <>
            {': '}
            <span className="summary__names">{listed(names, words)}</span>
          </>
        )}
      </Reserve>
    </p>
  );
}

/** All that the line may say of these limits: whatever is counted meanwhile, nothing below it moves. */
function roomsFor(limits: readonly Limit[], words: Words): readonly string[] {
  const names = limits
    .filter(({ state }) => state.kind !== 'unlimited' && state.kind !== 'unknown')
    .map(({ name }) => name)
    .filter(isCountedLimit);
  const ofCount = (count: number) =>
    (['exceeded', 'reached', 'near'] as const).map(
      (kind) => `${words.t(`summary.${kind}`, { count })}:\n${listed(names, words)}`,
    );
  return [
    ...names.flatMap((_, index) => ofCount(index + 1)),
    ...(['room', 'counting', 'incomplete'] as const).map((kind) => words.t(`summary.${kind}`)),
  ];
}

function listed(names: readonly LimitName[], { t, list }: Words): string {
  return list(names.map((name) => t(`limits.name.${name}`)));
}

const icons: Record<Summary['kind'], IconName> = {
  exceeded: 'danger',
  reached: 'danger',
  near: 'warning',
  room: 'good',
  counting: 'none',
  incomplete: 'none',
};
