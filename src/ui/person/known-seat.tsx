import type { PersonState } from '../../store/person/person-state.ts';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { SmallText } from '../kit/text.tsx';
import { problemReason } from '../screens/problem-words.ts';
import { SeatRow } from '../seats/seat-row.tsx';
import { useNow } from '../use-now.ts';
import { useWords } from '../words.tsx';
import { seatTitle } from './seat-title.ts';

/** The answer, who that is in Chat, and how fresh that is. */
export function KnownSeat({
  known: { seat, asOf, refresh },
  onRefresh,
}: {
  known: Extract<PersonState, { kind: 'known' }>;
  onRefresh: () => void;
}) {
  const words = useWords();
  const { t, relativeTime } = words;
  const now = useNow();
  const isRunning = refresh.kind === 'running';
  const isHeld = seat.kind === 'held';
  return (
    <>
      <p className={isHeld ? 'summary summary--good' : 'summary'}>
        <Icon name={isHeld ? 'good' : 'none'} />
        <strong>{seatTitle(seat, words)}</strong>
      </p>
      {seat.kind === 'none' ? null : (
        <div>
          <SeatRow agent={seat.agent} now={now} />
        </div>
      )}
      <footer>
        <div className="foot__line">
          <SmallText>{t('foot.updated', { when: relativeTime(Math.min(asOf, now), now) })}</SmallText>
          <Button isBasic isBusy={isRunning} onClick={onRefresh}>
            {isRunning ? t('foot.refreshing') : t('foot.refresh')}
          </Button>
        </div>
        <div role="status">
          {refresh.kind === 'failed' ? (
            <SmallText>{t('foot.notRefreshed', { reason: problemReason(refresh.problem, words) })}</SmallText>
          ) : null}
        </div>
      </footer>
    </>
  );
}
