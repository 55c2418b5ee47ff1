import { useEffect, useMemo, useState, type ComponentType, type ReactNode } from 'react';
import type { Agent } from '../../account/seat.ts';
import { both, type Later } from '../../store/later.ts';
import type { Picture } from '../../store/picture.ts';
import type { Refresh } from '../../store/state.ts';
import type { Store } from '../../store/store.ts';
import type { WantedAgents } from '../../store/wanted-agents.ts';
import { Button } from '../kit/button.tsx';
import { Skeleton } from '../kit/skeleton.tsx';
import { LazyPart } from '../lazy-part.tsx';
import { Status } from '../status.tsx';
import { useWords } from '../words.tsx';
import { agentsOnHand } from './agents-on-hand.ts';

export interface SeatsProps {
  picture: Picture;
  refresh: Refresh;
  store: Store;
}

/** The agents, as soon as they and what shows them are there. */
export function LoadedSeats({
  picture,
  refresh,
  store,
  list,
}: SeatsProps & { list: Later<ComponentType<{ agents: readonly Agent[] }>> }) {
  const parts = useMemo(() => both(list, store.agents), [list, store]);
  const onHand = agentsOnHand(picture, refresh);
  const agents = useLatest(onHand.kind === 'known' ? onHand.agents : undefined);
  const noneYet = onHand.kind === 'failed' ? <NoSeats onRetry={store.refresh} /> : <SeatsSkeleton />;
  return (
    <LazyPart part={parts} loading={noneYet}>
      {([List, wanted]) => (
        <Wanting wanted={wanted}>{agents === undefined ? noneYet : <List agents={agents} />}</Wanting>
      )}
    </LazyPart>
  );
}

/** Has the agents come from the ticket that has them, and follow it, for as long as they are on screen. */
function Wanting({ wanted: { want }, children }: { wanted: WantedAgents; children: ReactNode }) {
  useEffect(want, [want]);
  return children;
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
      <Status>{t('seats.loading')}</Status>
      <Skeleton size="long" />
      <Skeleton size="medium" />
      <Skeleton size="long" />
    </div>
  );
}

function NoSeats({ onRetry }: { onRetry: () => void }) {
  const { t } = useWords();
  return (
    <div className="actions">
      <p role="status">{t('seats.failed')}</p>
      <Button onClick={onRetry}>{t('action.tryAgain')}</Button>
    </div>
  );
}
