import { useMemo, useState } from 'react';
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
  const csv = useMemo(() => seatsCsv(agents, words), [agents, words]);
  const saveFile = useSaveFile();
  const [savedAs, setSavedAs] = useState<string>();
  const download = () => {
    const name = seatsFileName(Date.now());
    saveFile(name, csv);
    setSavedAs(name);
  };
  return (
    <div className="take-along">
      <Button onClick={download}>{t('seatTable.download')}</Button>
      <CopyButton text={csv} label={t('seatTable.copy')} />
      <span role="status" className="outcome">
        {savedAs === undefined ? null : t('seatTable.downloaded', { file: savedAs })}
      </span>
    </div>
  );
}
