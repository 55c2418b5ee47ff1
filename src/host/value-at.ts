import { outcomeOf } from './outcome.ts';
import { fieldsOf } from './unknown-value.ts';
import type { ZafClient } from './zaf-client.ts';

/** How long Support may take to say or do something, in milliseconds. */
export const valueTimeoutMs = 5_000;

/**
 * What Support says at one path, unchecked; `undefined` where it refused or did not answer in time. A
 * refusal may come as an answer: `errors` beside the values, or an error object instead of them.
 */
export async function valueAt(client: ZafClient, path: string, signal?: AbortSignal): Promise<unknown> {
  const outcome = await outcomeOf(() => client.get(path), valueTimeoutMs, signal);
  if (outcome.kind !== 'resolved') return undefined;
  const answer = fieldsOf(outcome.value);
  return path in fieldsOf(answer['errors']) ? undefined : answer[path];
}
