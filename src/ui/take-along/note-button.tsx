import { useState } from 'react';
import { Button } from '../kit/button.tsx';
import { useWords } from '../words.tsx';

/** Writes an internal note into the ticket's comment; says what came of it, and never rejects. */
export type AddNote = (text: string) => Promise<'added' | 'refused' | 'unconfirmed'>;

type Progress = 'idle' | 'adding' | Awaited<ReturnType<AddNote>>;

export function NoteButton({ text, onAdd }: { text: () => string; onAdd: AddNote }) {
  const { t } = useWords();
  const [progress, setProgress] = useState<Progress>('idle');
  const add = async () => {
    setProgress('adding');
    setProgress(await onAdd(text()));
  };
  const isOver = progress !== 'idle' && progress !== 'adding';
  return (
    <>
      <Button isBusy={progress === 'adding'} onClick={() => void add()}>
        {t('share.note.add')}
      </Button>
      <span role="status" className="outcome">
        {isOver ? t(`share.note.${progress}`) : null}
      </span>
    </>
  );
}
