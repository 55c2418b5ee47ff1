import type { Locks } from './parts.ts';

/** One lock a name; `request` rejects where `guard` throws. */
export function createFakeLocks(guard: () => void): Locks {
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
