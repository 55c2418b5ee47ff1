import type { Channel, Means } from './parts.ts';
import { FakeChannel } from './fake-channel.ts';
import { createFakeLocks } from './fake-locks.ts';
import { createFakeShelf } from './fake-shelf.ts';

export type Mean = 'locks' | 'storage' | 'channel';

/** What a browser has for the frames of one origin: for tests, on fake timers. */
export interface FakeBrowser {
  readonly means: Means;
  /** What is barred; may change while instances are open. */
  readonly barred: Set<Mean>;
  readonly stored: Map<string, string>;
  /** Every message that was sent. */
  readonly sent: unknown[];
  /** Cuts off channels that are open now, as a browser does with a frame that it kills or freezes. */
  readonly silence: () => void;
  /** Opens a channel that nobody of the app holds. */
  readonly openChannel: (name: string) => Channel;
}

export function createFakeBrowser(barred: readonly Mean[] = [], latencyMs = () => 1): FakeBrowser {
  const bars = new Set(barred);
  const stored = new Map<string, string>();
  const sent: unknown[] = [];
  const channels = new Set<FakeChannel>();
  const locks = createFakeLocks(() => guard('locks'));
  const shelf = createFakeShelf(stored, () => guard('storage'));

  const guard = (mean: Mean) => {
    if (bars.has(mean)) throw new DOMException(`No ${mean} for this frame`, 'SecurityError');
  };
  const openChannel = (name: string) => new FakeChannel(name, channels, sent, latencyMs);
  return {
    means: {
      locks: () => {
        guard('locks');
        return locks;
      },
      storage: () => {
        guard('storage');
        return shelf;
      },
      channel: (name) => {
        guard('channel');
        return openChannel(name);
      },
    },
    barred: bars,
    stored,
    sent,
    silence: () => channels.clear(),
    openChannel,
  };
}
