import { attempt } from './attempt.ts';
import { readMessage, type Message } from './message.ts';
import type { Channel } from './parts.ts';

/** The channel between the live instances. Nothing here throws; what cannot be sent is not sent. */
export interface Wire {
  readonly post: (message: Message) => void;
  /** Hears the messages of the others, never its own. Returns how to stop that. */
  readonly listen: (listener: (message: Message) => void) => () => void;
  readonly close: () => void;
}

/** `undefined` where the browser gives no channel. */
export function openWire(open: () => Channel | undefined): Wire | undefined {
  const channel = attempt(open);
  if (channel === undefined) return undefined;

  const listeners = new Set<(message: Message) => void>();
  channel.addEventListener('message', ({ data }) => {
    const message = readMessage(data);
    if (message === undefined) return;
    for (const listener of [...listeners]) listener(message);
  });
  return {
    post: (message) => {
      attempt(() => channel.postMessage(message));
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      listeners.clear();
      attempt(() => channel.close());
    },
  };
}
