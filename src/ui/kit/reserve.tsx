import type { ReactNode } from 'react';

interface ReserveProps {
  /** The words, each line of them by itself. */
  room: string;
  /** Only the width is kept: there is one line of text, and `room` lists what it may be. */
  isInline?: boolean;
  children: ReactNode;
}

/** Keeps as much room as some other words would take. */
export function Reserve({ room, isInline = false, children }: ReserveProps) {
  return (
    <span className={isInline ? 'reserve reserve--inline' : 'reserve'} data-room={room}>
      <span>{children}</span>
    </span>
  );
}
