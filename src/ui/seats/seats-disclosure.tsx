import { useState } from 'react';
import type { Agent } from '../../account/seat.ts';
import type { Picture } from '../../store/picture.ts';
import type { Refresh } from '../../store/state.ts';
import type { Store } from '../../store/store.ts';
import { Button } from '../kit/button.tsx';
import { Skeleton } from '../kit/skeleton.tsx';
import { SmallText } from '../kit/text.tsx';
import { useModule } from '../use-module.ts';
import { useWords } from '../words.tsx';
import { agentsOnHand, isListable } from './agents-on-hand.ts';

const panelId = 'seats-panel';
const loadPanel = () => import('./seats-panel.tsx');

interface SeatsProps {
  picture: Picture;
  refresh: Refresh;
  store: Store;
}

/** In the row of the agents: how many are disabled, and the button that opens the list of seats. */
export function SeatsDisclosure({ picture, refresh, store }: SeatsProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const count = picture.counts.agents;
  if (!isListable(count)) return null;
  const toggle = () => {
    setOpen(!isOpen);
    if (!isOpen) store.needPersonal();
  };
  return (
    <div className="seats">
      {count.kind === 'counted' && count.off > 0 ? (
        <SmallText>{t('limits.disabled', { count: count.off })}</SmallText>
      ) : null}
      <Button isBasic isExpanded={isOpen} controls={panelId} onClick={toggle}>
        {t('seats.show')}
      </Button>
      <div id={panelId} hidden={!isOpen}>
        {isOpen ? <OpenSeats picture={picture} refresh={refresh} store={store} /> : null}
      </div>
    </div>
  );
}

function OpenSeats({ picture, refresh, store }: SeatsProps) {
  const part = useModule(loadPanel);
  const onHand = agentsOnHand(picture, refresh);
  const agents = useLatest(onHand.kind === 'known' ? onHand.agents : undefined);
  if (part.kind === 'failed') return <NoSeats />;
  if (agents !== undefined && part.kind === 'loaded') return <part.module.SeatsPanel agents={agents} />;
  return onHand.kind === 'failed' ? <NoSeats onRetry={store.refresh} /> : <SeatsSkeleton />;
}

/** The last value that was there: the list stays while it is read again. */
function useLatest(agents: readonly Agent[] | undefined): readonly Agent[] | undefined {
  const [latest, setLatest] = useState(agents);
  if (agents !== undefined && agents !== latest) setLatest(agents);
  return agents ?? latest;
}

function SeatsSkeleton() {
  const { t } = useWords();
  return (
    <div className="seats__loading">
      <p role="status" className="visually-hidden">
        {t('seats.loading')}
      </p>
      <Skeleton size="long" />
      <Skeleton size="medium" />
      <Skeleton size="long" />
    </div>
  );
}

function NoSeats({ onRetry }: { onRetry?: () => void }) {
  const { t } = useWords();
  return (
    <div className="actions">
      <p role="status">{t('seats.failed')}</p>
      {onRetry === undefined ? null : <Button onClick={onRetry}>{t('action.tryAgain')}</Button>}
    </div>
  );
}
