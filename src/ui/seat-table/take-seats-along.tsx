import { useState } from 'react';
import type { Agent } from '../../account/seat.ts';
import { CopyButton } from '../copy-button.tsx';
import { Button } from '../kit/button.tsx';
import { useWords } from '../words.tsx';
import { seatsCsv, seatsFileName } from './seats-file.ts';
import { useSaveFile } from './use-save-file.ts';

/** The agents of the table as a file, and as a copy for where the frame may not hand out files. */
export function TakeSeatsAlong({ agents }: { agents: readonly Agent[] }) {
  const words = useWords();
  const { t } = words;
  const csv = () => seatsCsv(agents, words);
  const saveFile = useSaveFile();
  const [saved, setSaved] = useState<{ readonly as: string; readonly presses: number }>();
  const download = () => {
    const name = seatsFileName(Date.now());
    saveFile(name, csv());
    setSaved((before) => ({ as: name, presses: (before?.presses ?? 0) + 1 }));
  };
  return (
    <div className="take-along">
      <Button onClick={download}>{t('seatTable.download')}</Button>
      <CopyButton text={csv} label={t('seatTable.copy')} />
      <span role="status" className="outcome">
        {/* Saved once more, it is said once more. */}
        {saved === undefined ? null : (
          <span key={saved.presses}>{t('seatTable.downloaded', { file: saved.as })}</span>
        )}
      </span>
    </div>
  );
}
