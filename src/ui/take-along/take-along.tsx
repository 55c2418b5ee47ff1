import { CopyButton } from '../copy-button.tsx';
import { useWords } from '../words.tsx';
import { NoteButton, type AddNote } from './note-button.tsx';

/** What a person may take along of the plan: a copy, and beside a ticket an internal note. */
export function TakeAlong({ text, onAddNote }: { text: () => string; onAddNote: AddNote | undefined }) {
  const { t } = useWords();
  return (
    <div className="take-along">
      <CopyButton text={text} label={t('share.copy')} />
      {onAddNote === undefined ? null : <NoteButton text={text} onAdd={onAddNote} />}
    </div>
  );
}
