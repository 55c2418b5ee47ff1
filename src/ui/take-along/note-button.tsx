import { useEffect, useRef, useState } from 'react';
import type { Words } from '../../i18n/words.ts';
import { later } from '../../store/later.ts';
import { Button } from '../kit/button.tsx';
import { withWords } from '../with-words.ts';
import { useWords } from '../words.tsx';

export type NoteResult = 'added' | 'refused' | 'unconfirmed';

/** Writes an internal note into the ticket's comment; says what came of it, and never rejects. */
export type AddNote = (text: string) => Promise<NoteResult>;

type Progress = 'idle' | 'adding' | 'not-loaded' | NoteResult;

/** What is said in the end. */
const outcomes = later(() => import('./note-outcome.ts'));

export function NoteButton({ text, onAdd }: { text: () => string; onAdd: AddNote }) {
  const words = useWords();
  const [progress, setProgress] = useState<Progress>('idle');
  const isHere = useRef(true);
  useEffect(
    () => () => {
      isHere.current = false;
    },
    [],
  );
  const add = async () => {
    setProgress('adding');
    // Before anything is done, so that whatever comes of it can be said.
    const canSay = await withWords(outcomes, words)
      .load()
      .then(
        () => true,
        () => false,
      );
    // Nobody would hear of it any more, and the plan may be another's by now.
    if (!isHere.current) return;
    setProgress(canSay ? await onAdd(text()) : 'not-loaded');
  };
  return (
    <>
      <Button isBusy={progress === 'adding'} onClick={() => void add()}>
        {words.t('share.note.add')}
      </Button>
      <span role="status" className="outcome">
        {outcomeText(progress, words)}
      </span>
    </>
  );
}

function outcomeText(progress: Progress, words: Words): string | undefined {
  switch (progress) {
    case 'idle':
    case 'adding':
      return undefined;
    case 'not-loaded':
      return words.t('part.failed');
    default:
      return outcomes.now()?.noteOutcome(progress, words);
  }
}
