import type { ReactNode } from 'react';
import type { Words } from '../../i18n/words.ts';
import { later } from '../../store/later.ts';
import { LazyPart } from '../lazy-part.tsx';
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

/** What assistive technology hears of a connection. Whatever can change one is among the parts, which are there then. */
export function lazyConnectionNews(view: ConnectionInView, words: Words): string {
  return tokenParts.now()?.connectionNews(view, words) ?? '';
}
