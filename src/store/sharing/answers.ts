import type { Wire } from './wire.ts';

/** The first answer must have reached the others before the next is due. */
const headStartMs = 20;
const spreadMs = 60;

export interface AnswersParts {
  readonly wire: Wire;
  /** What this instance would answer; `undefined` if nothing. */
  readonly answer: () => unknown;
  /** Whether this instance loaded it itself: then it answers at once, and the others need not. */
  readonly isOurs: () => boolean;
  /** From 0 up to 1. */
  readonly random: () => number;
}

/**
 * Answers newcomers who ask what is known. All who know hear the question, and an answer may be large, so
 * each waits a little while, differently long, and says nothing if another was quicker. Returns how to stop.
 */
export function answerOthers({ wire, answer, isOurs, random }: AnswersParts): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const stopWaiting = () => {
    clearTimeout(waiting);
    waiting = undefined;
  };
  const stopListening = wire.listen(({ kind }) => {
    if (kind === 'answer' || kind === 'loaded') stopWaiting();
    if (kind !== 'ask' || waiting !== undefined || answer() === undefined) return;
    waiting = setTimeout(
      () => {
        waiting = undefined;
        wire.post({ kind: 'answer', live: answer() });
      },
      isOurs() ? 0 : headStartMs + spreadMs * random(),
    );
  });
  return () => {
    stopWaiting();
    stopListening();
  };
}
