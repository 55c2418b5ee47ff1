import type { ReactNode } from 'react';

/** Keeps as much room as the words in `room` would take, each line of them by itself. */
export function Reserve({ room, children }: { room: string; children: ReactNode }) {
  return (
    <span className="reserve" data-room={room}>
      <span>{children}</span>
    </span>
  );
}
