import type { ReactNode } from 'react';
import { isCountedLimit, type Limit, type LimitState } from '../../account/limits.ts';
import { Icon, type IconName } from '../kit/icon.tsx';
import { Rooms } from '../kit/reserve.tsx';
import { useWords } from '../words.tsx';
import { limitRooms } from './limit-rooms.ts';
import { limitWords } from './limit-words.ts';
import { Meter, type Severity } from './meter.tsx';

interface LimitRowProps {
  limit: Limit;
  aside?: LimitAside | undefined;
  children?: ReactNode;
}

/** What a row says beside its note. */
export interface LimitAside {
  /** `undefined` where there is nothing to say, or not yet. */
  readonly text: string | undefined;
  /** The most that it may come to be. */
  readonly room: string;
}

/** One limit: its name, what is used, a meter where there is something to compare, and what that means. */
export function LimitRow({ limit, aside, children }: LimitRowProps) {
  const words = useWords();
  const { value, note, caps, valueText } = limitWords(limit, words);
  const rooms = limitRooms(limit, aside?.room, words);
  const nameId = `limit-${limit.name}`;
  const compared = comparedWith(limit.state);
  const icon = compared === undefined ? undefined : severityIcon[compared.severity];
  return (
    <li className="limit">
      <div className={rooms === undefined ? 'limit__head' : 'limit__head limit__head--counted'}>
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
        <div className="limit__state">
          <div>
            {compared === undefined ? null : (
              <Meter {...compared} labelledBy={nameId} valueText={valueText} />
            )}
            {isAwaited(limit) ? <div className="meter meter--awaited" /> : null}
            {note === undefined ? null : <Note key={note} note={note} icon={icon} aside={aside?.text} />}
          </div>
          <Rooms of={rooms?.belowMeter ?? []} className="limit__room limit__room--below-meter" />
          <Rooms of={rooms?.withoutMeter ?? []} className="limit__room" />
        </div>
        {caps === undefined ? null : (
          <div className="limit__state">
            <Note key={caps} note={caps} />
            <Rooms of={rooms?.caps ?? []} className="limit__room" />
          </div>
        )}
      </div>
      {children}
    </li>
  );
}

interface NoteProps {
  note: string;
  icon?: IconName | undefined;
  aside?: string | undefined;
}

function Note({ note, icon, aside }: NoteProps) {
  return (
    <p className={icon === undefined ? 'limit__note' : `limit__note limit__note--${icon}`}>
      {icon === undefined ? null : <Icon name={icon} />}
      <span>
        {note}
        {aside === undefined ? null : (
          <>
            {' · '}
            <span>{aside}</span>
          </>
        )}
      </span>
    </p>
  );
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
