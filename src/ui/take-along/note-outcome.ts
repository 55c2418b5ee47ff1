import type { Words } from '../../i18n/words.ts';
import type { NoteResult } from './note-button.tsx';

/** What came of adding a note. */
export function noteOutcome(result: NoteResult, { t }: Words): string {
  return t(`share.note.${result}`);
}
