import { SmallText } from '../kit/text.tsx';
import { useWords } from '../words.tsx';
import { useConnection } from './connection.tsx';
import { LazyPersonalConnection } from './lazy-connect.tsx';

/** As whom the app asks, where that is not simply the viewer; and the way back from a token. */
export function ConnectionLine() {
  const { t } = useWords();
  const { kind } = useConnection();
  switch (kind) {
    case 'session':
      return null;
    case 'shared':
      return (
        <div className="connection-line">
          <SmallText>{t('connect.byShared')}</SmallText>
        </div>
      );
    case 'personal':
      return <LazyPersonalConnection />;
  }
}
