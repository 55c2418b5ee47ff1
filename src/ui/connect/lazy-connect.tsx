import { useEffect, useState, type ReactNode } from 'react';
import { later } from '../../store/later.ts';
import { LazyPart } from '../lazy-part.tsx';
import { withWords } from '../with-words.ts';
import { useWords } from '../words.tsx';
import type { ConnectionInView } from './connection.tsx';

/** What is about a connection that is not the usual one, in one module. */
const tokenParts = later(() => import('./token-parts.ts'));

/** The screen on which one connects with a token. `loading` is what stands there until it has come. */
export function LazyConnectScreen({
  loading,
  ...props
}: {
  loading: ReactNode;
  isRetrying: boolean;
  onRetry: () => void;
}) {
  return (
    <LazyPart part={tokenParts} loading={loading}>
      {({ ConnectScreen }) => <ConnectScreen {...props} />}
    </LazyPart>
  );
}

/** That the app asks with a token, and the way back. It stands where nothing is below it. */
export function LazyPersonalConnection() {
  return (
    <LazyPart part={tokenParts} loading={null}>
      {({ PersonalConnection }) => <PersonalConnection />}
    </LazyPart>
  );
}

/**
 * What assistive technology hears of an attempt to connect, and of another connection than there was at first:
 * once that has come, if it was not there. Where it does not come, what is on screen says so.
 */
export function useConnectionNews(view: ConnectionInView): string {
  const words = useWords();
  const [, drawAnew] = useState(0);
  const isNews = view.attempt.kind === 'checking' || view.generation > 0;
  const parts = isNews ? withWords(tokenParts, words).now() : undefined;
  const isMissing = isNews && parts === undefined;
  useEffect(() => {
    if (!isMissing) return undefined;
    let isWanted = true;
    withWords(tokenParts, words)
      .load()
      .then(
        () => {
          if (isWanted) drawAnew((count) => count + 1);
        },
        () => undefined,
      );
    return () => {
      isWanted = false;
    };
  }, [isMissing, words]);
  return parts?.connectionNews(view, words) ?? '';
}
