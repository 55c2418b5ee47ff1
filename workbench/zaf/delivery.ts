import type { Frame } from './frame.ts';
import type { Log } from './log.ts';
import type { Subscriptions } from './subscriptions.ts';

/** What goes from the host to the apps, and into the log. */
export interface Delivery {
  /** Posts to the page of a frame, and to no other origin that may have taken its place. */
  readonly send: (frame: Frame, name: string, message: Readonly<Record<string, unknown>>) => void;
  /** An event for one page, whether or not it subscribed. */
  readonly sendEvent: (frame: Frame, event: string, payload: unknown) => void;
  /** An event of an instance, for the pages that subscribed to it. */
  readonly emit: (guid: string, event: string, payload?: unknown) => void;
  readonly note: (instanceGuid: string | undefined, text: string) => void;
}

export function createDelivery(parts: {
  readonly frames: ReadonlyMap<string, Frame>;
  readonly subscriptions: Subscriptions;
  readonly log: Log;
  readonly now: () => number;
}): Delivery {
  const { frames, subscriptions, log, now } = parts;

  const send: Delivery['send'] = (frame, name, message) => {
    const { guid: instanceGuid, window, origin } = frame.instance;
    window.postMessage(message, origin);
    log({ kind: 'message', direction: 'to-app', at: now(), instanceGuid, name, data: message });
  };

  return {
    send,
    sendEvent: (frame, event, payload) => send(frame, event, { key: `zaf.${event}`, message: payload }),
    emit: (guid, event, payload) => {
      for (const listener of subscriptions.framesFor(guid, event)) {
        const frame = frames.get(listener);
        // The SDK throws at an event of an instance that its page got no client for; subscribers have one.
        if (frame) send(frame, event, { key: `zaf.${event}`, message: payload, instanceGuid: guid });
      }
    },
    note: (instanceGuid, text) => log({ kind: 'note', at: now(), instanceGuid, text }),
  };
}
