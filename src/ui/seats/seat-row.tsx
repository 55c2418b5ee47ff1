import type { Agent } from '../../account/seat.ts';
import { roleOf } from '../../account/seats.ts';
import { useWords } from '../words.tsx';
import { agentName, lastSeenText } from './agent-words.ts';

/** One agent: who, in which role, last seen when. `now` is in milliseconds since the epoch. */
export function SeatRow({ agent, now }: { agent: Agent; now: number }) {
  const words = useWords();
  const name = agentName(agent, words);
  return (
    <>
      <div className="seat__line">
        <bdi className="seat__name">{name}</bdi>
        <span className="seat__note">{words.t(`seats.role.${roleOf(agent)}`)}</span>
      </div>
      {agent.email === undefined || agent.email === name ? null : (
        <div className="seat__note">
          <bdi>{agent.email}</bdi>
        </div>
      )}
      <div className="seat__note">{lastSeenText(agent, now, words)}</div>
    </>
  );
}
