import type { Means } from './sharing/parts.ts';

/** The browser's own means of sharing. Each getter throws where the browser bars it from this frame. */
export const browserMeans: Means = {
  locks: () => navigator.locks,
  storage: () => localStorage,
  channel: (name) => new BroadcastChannel(name),
};
