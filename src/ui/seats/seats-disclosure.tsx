import { useState } from 'react';
import { later } from '../../store/later.ts';
import { keepsFocus } from '../keep-focus.ts';
import { Button } from '../kit/button.tsx';
import { useWords } from '../words.tsx';
import { isListable } from './agents-on-hand.ts';
import { LoadedSeats, type SeatsProps } from './loaded-seats.tsx';

const panelId = 'seats-panel';
const panel = later(async () => (await import('./seats-panel.tsx')).SeatsPanel);

/** In the row of the agents: the button that opens the list of seats. */
export function SeatsDisclosure({ picture, refresh, store }: SeatsProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  if (!isListable(picture.counts.agents)) {
    // Its room, whether it comes or not: in some languages the label takes two lines.
    return (
      <div className="seats seats--unseen" key="unseen">
        <Button isBasic>{t('seats.show')}</Button>
      </div>
    );
  }
  return (
    <div className="seats" key="seen" {...keepsFocus}>
      <Button isBasic isExpanded={isOpen} controls={panelId} onClick={() => setOpen(!isOpen)}>
        {t('seats.show')}
      </Button>
      <div id={panelId} hidden={!isOpen}>
        {isOpen ? <LoadedSeats picture={picture} refresh={refresh} store={store} list={panel} /> : null}
      </div>
    </div>
  );
}
