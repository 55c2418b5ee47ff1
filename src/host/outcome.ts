/** How a call ended: as its promise did, or `late` where it had not ended in time. */
export type Outcome<Value> =
  | { readonly kind: 'resolved'; readonly value: Value }
  | { readonly kind: 'rejected'; readonly reason: unknown }
  | { readonly kind: 'late' };

/**
 * Makes a call and waits for it no longer than `timeoutMs`. The SDK's own waits are of no use for that: five
 * seconds or five minutes, by its generation, and none at all for requests.
 * Rejects with the signal's reason when aborted, and with nothing else. What comes later is dropped.
 */
export async function outcomeOf<Value>(
  call: () => PromiseLike<Value>,
  timeoutMs: number,
  signal?: AbortSignal,
): Promise<Outcome<Value>> {
  signal?.throwIfAborted();
  const outcome = await firstEnd(call, timeoutMs, signal);
  signal?.throwIfAborted();
  return outcome;
}

function firstEnd<Value>(
  call: () => PromiseLike<Value>,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<Outcome<Value>> {
  return new Promise((resolve) => {
    const end = (outcome: Outcome<Value>) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', giveUp);
      resolve(outcome);
    };
    const giveUp = () => {
      end({ kind: 'late' });
    };
    const timer = setTimeout(giveUp, timeoutMs);
    signal?.addEventListener('abort', giveUp);
    // Inside a promise, so that a call which throws at once ends as one that rejects.
    new Promise<Value>((started) => {
      started(call());
    }).then(
      (value) => {
        end({ kind: 'resolved', value });
      },
      (reason: unknown) => {
        end({ kind: 'rejected', reason });
      },
    );
  });
}
