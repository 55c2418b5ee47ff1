import type { Picture } from '../../store/picture.ts';
import type { Refresh } from '../../store/state.ts';
import { Button } from '../kit/button.tsx';
import { Skeleton } from '../kit/skeleton.tsx';
import { useWords } from '../words.tsx';
import { Contact } from './contact.tsx';

export interface StoredContactProps {
  picture: Picture;
  refresh: Refresh;
  onRetry: () => void;
}

/** The contact as it is stored; its place, while all that is known comes from this computer. */
export function StoredContact({ picture: { personal }, refresh, onRetry }: StoredContactProps) {
  const { t } = useWords();
  if (personal?.billing !== undefined) return <Contact billing={personal.billing} />;
  if (personal !== undefined) return null;
  return refresh.kind === 'failed' ? (
    <div className="actions">
      <Button onClick={onRetry}>{t('action.tryAgain')}</Button>
    </div>
  ) : (
    <Skeleton size="long" />
  );
}
