import type { ReactNode } from 'react';
import { isCountedLimit, type Limit, type LimitState } from '../../account/limits.ts';
import { Icon, type IconName } from '../kit/icon.tsx';
import { useWords } from '../words.tsx';
import { limitWords } from './limit-words.ts';
import { Meter, type Severity } from './meter.tsx';

/** One limit: its name, what is used, a meter where there is something to compare, and what that means. */
export function LimitRow({
  limit,
  aside,
  children,
}: {
  limit: Limit;
  aside?: string | undefined;
  children?: ReactNode;
}) {
  const words = useWords();
  const { value, notes, valueText } = limitWords(limit, words);
  const nameId = `limit-${limit.name}`;
  const compared = comparedWith(limit.state);
  const icon = compared === undefined ? undefined : severityIcon[compared.severity];
  return (
    <li className="limit">
      <div className={headClass(limit)}>
        <div className="limit__line">
          <span className="limit__name" id={nameId}>
            {words.t(`limits.name.${limit.name}`)}
          </span>
          {/* Another value is another element, not one that moved. */}
          <span
            key={value}
            className={limit.state.kind === 'unknown' ? 'limit__value limit__value--unknown' : 'limit__value'}
          >
            {value}
          </span>
        </div>
        {compared === undefined ? null : <Meter {...compared} labelledBy={nameId} valueText={valueText} />}
        {isAwaited(limit) ? <div className="meter meter--awaited" /> : null}
        {notes.map((note, index) => (
          <p className={index === 0 && icon ? `limit__note limit__note--${icon}` : 'limit__note'} key={note}>
            {index === 0 && icon ? <Icon name={icon} /> : null}
            <span>
              {note}
              {index === 0 && aside !== undefined ? (
                <>
                  {' · '}
                  <span>{aside}</span>
                </>
              ) : null}
            </span>
          </p>
        ))}
      </div>
      {children === undefined ? null : <div className="limit__below">{children}</div>}
    </li>
  );
}

/** Where a count may come, there is room for what comes with it. */
function headClass({ name, state }: Limit): string {
  if (!isCountedLimit(name)) return 'limit__head';
  const isOfTwoCaps = name === 'triggers' && state.kind !== 'unlimited' && state.kind !== 'unknown';
  return `limit__head limit__head--counted${isOfTwoCaps ? ' limit__head--two-caps' : ''}`;
}

/** Whether a count may still come that a meter can show. */
function isAwaited({ name, state }: Limit): boolean {
  return isCountedLimit(name) && (state.kind === 'stated' || state.kind === 'counting');
}

const severityIcon: Record<Severity, IconName | undefined> = {
  over: 'danger',
  reached: 'danger',
  near: 'warning',
  room: undefined,
};

function comparedWith(state: LimitState): { severity: Severity; used: number; max: number } | undefined {
  switch (state.kind) {
    case 'over':
    case 'reached':
    case 'near':
    case 'room':
      return { severity: state.kind, used: state.used, max: state.max };
    default:
      return undefined;
  }
}
