import type { TakeTurn } from '../sharing/turn.ts';

/**
 * Does some work when no other open ticket does the like, so that the second of two that save at once sees
 * what the first has stored. Once only, and to its end, whatever becomes of the turn meanwhile: an election
 * may give it to another and come back. `undefined` if the signal ended the wait.
 */
export async function onceInTurn<Result>(
  takeTurn: TakeTurn,
  work: () => Promise<Result>,
  signal: AbortSignal,
): Promise<Result | undefined> {
  let running: Promise<Result> | undefined;
  await takeTurn(async () => {
    running ??= work();
    await running;
  }, signal);
  return running;
}
