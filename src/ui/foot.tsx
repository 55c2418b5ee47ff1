import type { ReactNode } from 'react';
import type { Picture } from '../store/picture.ts';
import type { Refresh } from '../store/state.ts';
import { Button } from './kit/button.tsx';
import { Reserve } from './kit/reserve.tsx';
import { SmallText } from './kit/text.tsx';
import { problemReason } from './screens/problem-words.ts';
import { useNow } from './use-now.ts';
import { useWords } from './words.tsx';

/** How fresh the figures are, and how to make them fresher. */
export function Foot({
  picture,
  refresh,
  onRefresh,
  children,
}: {
  picture: Picture;
  refresh: Refresh;
  onRefresh: () => void;
  children?: ReactNode;
}) {
  const words = useWords();
  const { t, relativeTime, time } = words;
  const now = useNow();
  const isRunning = refresh.kind === 'running';
  return (
    <footer className="foot">
      <div className="foot__line">
        <SmallText>
          {t('foot.updated', { when: relativeTime(Math.min(picture.loadedAt, now), now) })}
        </SmallText>
        <Button isBasic isBusy={isRunning} onClick={onRefresh}>
          {/* Other words are another element, not one that moved. */}
          <Reserve key={refresh.kind} isInline rooms={[t('foot.refresh'), t('foot.refreshing')]}>
            {isRunning ? t('foot.refreshing') : t('foot.refresh')}
          </Reserve>
        </Button>
      </div>
      {children}
      {/* Comes and goes, and so stands where nothing is below it. */}
      <div role="status">
        {refresh.kind === 'failed' ? (
          <SmallText>{t('foot.notRefreshed', { reason: problemReason(refresh.problem, words) })}</SmallText>
        ) : picture.retryAt !== undefined && picture.retryAt > now ? (
          <SmallText>{t('foot.waiting', { time: time(picture.retryAt) })}</SmallText>
        ) : null}
      </div>
    </footer>
  );
}
