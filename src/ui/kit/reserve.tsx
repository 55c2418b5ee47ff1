import type { ReactNode } from 'react';

interface ReserveProps {
  /** What else may come to stand here. */
  rooms: readonly string[];
  /** Only the width is kept: whatever it is, it stands on one line. */
  isInline?: boolean;
  children: ReactNode;
}

/** Keeps as much room as the largest of some other words would take. */
export function Reserve({ rooms, isInline = false, children }: ReserveProps) {
  return (
    <span className={isInline ? 'reserve reserve--inline' : 'reserve'}>
      <span>{children}</span>
      <Rooms of={rooms} className="reserve__room" />
    </span>
  );
}

/** Of more, the shorter ones are never the largest; each is an element in every open ticket. */
const mostRooms = 3;

/**
 * As large as each of some words, which nobody sees or hears: they lie in one cell with what may take their place.
 * Which of the longest is the largest depends on the font and on the width, so that the browser alone can tell.
 */
export function Rooms({ of, className }: { of: readonly string[]; className: string }) {
  const longest = [...new Set(of)].sort((a, b) => b.length - a.length).slice(0, mostRooms);
  return longest.map((words) => <span className={`room ${className}`} data-room={words} key={words} />);
}
