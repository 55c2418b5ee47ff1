const stepMs = 25;

/**
 * Resolves after `ms` milliseconds, or as soon as the signal aborts. It waits in short steps: a page that was
 * too busy to hear anything for a while has then used up one step, not the whole time.
 */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  for (let left = ms; left > 0 && !signal.aborted; left -= stepMs) {
    await new Promise<void>((resolve) => {
      const stop = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', stop);
        resolve();
      };
      const timer = setTimeout(stop, Math.min(left, stepMs));
      signal.addEventListener('abort', stop);
    });
  }
}

/** Resolves when the signal aborts. */
export function whenAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

export type Outcome<Value> = { readonly kind: 'done'; readonly value: Value } | { readonly kind: 'aborted' };

/** What becomes of `work`; does not wait for it once the signal has aborted. */
export async function untilAborted<Value>(
  work: Promise<Value>,
  signal: AbortSignal,
): Promise<Outcome<Value>> {
  try {
    return await Promise.race([
      work.then((value): Outcome<Value> => ({ kind: 'done', value })),
      whenAborted(signal).then((): Outcome<Value> => ({ kind: 'aborted' })),
    ]);
  } catch (error) {
    if (signal.aborted) return { kind: 'aborted' };
    throw error;
  }
}
