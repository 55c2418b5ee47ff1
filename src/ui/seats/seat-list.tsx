import { useLayoutEffect, useRef } from 'react';
import { Virtualizer } from 'virtua';
import type { Agent } from '../../account/seat.ts';
import { SeatRow } from './seat-row.tsx';

/** More rows than these scroll in a box of their own, so that the rest of the plan stays near. */
const mostInPage = 6;
/** More rows than these are drawn only where they are in view. */
const mostDrawn = 50;
/** So many rows fill the box. They are drawn at once, where the others wait until the box was measured. */
const drawnAtFirst = 6;

interface SeatListProps {
  agents: readonly Agent[];
  /** What the agents were searched by: what another search finds is shown from its beginning. */
  query: string;
  /** Milliseconds since the epoch. */
  now: number;
  /** The id of the list's name. */
  labelledBy: string;
}

export function SeatList(props: SeatListProps) {
  const { length } = props.agents;
  if (length === 0) return null;
  return length > mostDrawn ? <WindowedSeatList {...props} /> : <WholeSeatList {...props} />;
}

function WholeSeatList({ agents, query, now, labelledBy }: SeatListProps) {
  const box = useStartOf<HTMLUListElement>(query);
  const isBoxed = agents.length > mostInPage;
  return (
    <ul ref={box} aria-labelledby={labelledBy} {...(isBoxed ? { className: 'seat-box', tabIndex: 0 } : {})}>
      {agents.map((agent) => (
        <li key={agent.id} className="seat">
          <SeatRow agent={agent} now={now} />
        </li>
      ))}
    </ul>
  );
}

/**
 * Draws only the rows in view. Each says which of how many it is, since the others are not in the page. As
 * with every box that scrolls, focus can be moved to it, and then the keyboard scrolls it.
 */
function WindowedSeatList({ agents, query, now, labelledBy }: SeatListProps) {
  const box = useStartOf<HTMLDivElement>(query);
  return (
    <div
      ref={box}
      className="seat-box seat-box--windowed"
      role="list"
      aria-labelledby={labelledBy}
      tabIndex={0}
    >
      <Virtualizer data={agents} ssrCount={drawnAtFirst}>
        {(agent, index) => (
          <div
            key={agent.id}
            className="seat"
            role="listitem"
            aria-setsize={agents.length}
            aria-posinset={index + 1}
          >
            <SeatRow agent={agent} now={now} />
          </div>
        )}
      </Virtualizer>
    </div>
  );
}

/** A box that goes back to its beginning whenever something else is searched for. */
function useStartOf<Box extends HTMLElement>(query: string) {
  const box = useRef<Box>(null);
  const shown = useRef(query);
  useLayoutEffect(() => {
    // It begins there: to scroll it then would only have the page laid out before its rows are in it.
    if (shown.current !== query) box.current?.scrollTo({ top: 0 });
    shown.current = query;
  }, [query]);
  return box;
}
