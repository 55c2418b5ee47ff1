/** Which page listens to which event of which instance, with how many handlers. */
export interface Subscriptions {
  readonly set: (frame: string, instance: string, event: string, count: number) => void;
  /** The frames with a handler for an event of an instance. */
  readonly framesFor: (instance: string, event: string) => string[];
  /** All that a page subscribed to ends with the page. */
  readonly dropFrame: (frame: string) => void;
}

export function createSubscriptions(): Subscriptions {
  const counts = new Map<string, Map<string, number>>();
  const keyOf = (instance: string, event: string) => JSON.stringify([instance, event]);
  return {
    set: (frame, instance, event, count) => {
      const ofFrame = counts.get(frame) ?? new Map<string, number>();
      counts.set(frame, ofFrame);
      if (count > 0) ofFrame.set(keyOf(instance, event), count);
      else ofFrame.delete(keyOf(instance, event));
    },
    framesFor: (instance, event) => {
      const key = keyOf(instance, event);
      return [...counts].filter(([, ofFrame]) => ofFrame.has(key)).map(([frame]) => frame);
    },
    dropFrame: (frame) => counts.delete(frame),
  };
}
