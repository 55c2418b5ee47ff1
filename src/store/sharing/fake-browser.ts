import type { Channel, Locks, Means, Shelf } from './parts.ts';

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

/** Delivers late, in order, clones, and never to itself. */
class FakeChannel implements Channel {
  #listeners: ((event: MessageEvent<unknown>) => void)[] = [];
  readonly #inbox: { readonly dueAt: number; readonly data: unknown }[] = [];
  readonly #name: string;
  readonly #channels: Set<FakeChannel>;
  readonly #sent: unknown[];
  readonly #latencyMs: () => number;

  constructor(name: string, channels: Set<FakeChannel>, sent: unknown[], latencyMs: () => number) {
    this.#name = name;
    this.#channels = channels;
    this.#sent = sent;
    this.#latencyMs = latencyMs;
    channels.add(this);
  }

  postMessage(message: unknown): void {
    if (!this.#channels.has(this)) return;
    const data: unknown = structuredClone(message);
    this.#sent.push(data);
    for (const other of this.#channels) {
      if (other !== this && other.#name === this.#name) other.#accept(data);
    }
  }

  #accept(data: unknown): void {
    const dueAt = Math.max(this.#inbox.at(-1)?.dueAt ?? 0, Date.now() + this.#latencyMs());
    this.#inbox.push({ dueAt, data });
    if (this.#inbox.length === 1) this.#deliverNext();
  }

  /** One timer at a time: many pending fake timers are slow. */
  #deliverNext(): void {
    const next = this.#inbox[0];
    if (next === undefined) return;
    setTimeout(() => {
      this.#inbox.shift();
      this.#deliverNext();
      if (!this.#channels.has(this)) return;
      for (const listener of this.#listeners) listener(new MessageEvent('message', { data: next.data }));
    }, next.dueAt - Date.now());
  }

  addEventListener(_type: 'message', listener: (event: MessageEvent<unknown>) => void): void {
    this.#listeners.push(listener);
  }

  close(): void {
    this.#channels.delete(this);
  }
}

function createFakeShelf(stored: Map<string, string>, guard: () => void): Shelf {
  return {
    get length() {
      guard();
      return stored.size;
    },
    key: (index) => {
      guard();
      return [...stored.keys()][index] ?? null;
    },
    getItem: (key) => {
      guard();
      return stored.get(key) ?? null;
    },
    setItem: (key, value) => {
      guard();
      stored.set(key, value);
    },
    removeItem: (key) => {
      guard();
      stored.delete(key);
    },
  };
}

/** One lock a name; `request` rejects where `guard` throws. */
function createFakeLocks(guard: () => void): Locks {
  const queues = new Map<string, (() => void)[]>();

  const acquire = (name: string, signal: AbortSignal | undefined) =>
    new Promise<void>((resolve, reject) => {
      const queue = queues.get(name) ?? [];
      queues.set(name, queue);
      queue.push(resolve);
      if (queue.length === 1) resolve();
      signal?.addEventListener('abort', () => {
        const index = queue.indexOf(resolve);
        // The first in the queue holds the lock: it is too late to abort the request.
        if (index > 0) queue.splice(index, 1);
        if (index > 0) reject(new DOMException('The request was aborted', 'AbortError'));
      });
    });
  const release = (name: string) => {
    const queue = queues.get(name) ?? [];
    queue.shift();
    queue[0]?.();
  };
  return {
    request: async (name, { ifAvailable = false, signal }, callback) => {
      await Promise.resolve();
      guard();
      if (ifAvailable && signal !== undefined) throw new DOMException('Not both', 'NotSupportedError');
      signal?.throwIfAborted();
      if (ifAvailable && (queues.get(name) ?? []).length > 0) return callback(null);
      await acquire(name, signal);
      try {
        return await callback({ name });
      } finally {
        release(name);
      }
    },
  };
}
