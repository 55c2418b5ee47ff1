import { useEffect, useState, type ReactNode } from 'react';
import type { Later } from '../store/later.ts';
import { Button } from './kit/button.tsx';
import { Text } from './kit/text.tsx';
import { withWords } from './with-words.ts';
import { useWords } from './words.tsx';

interface LazyPartProps<Part> {
  /** The same in every rendering. */
  part: Later<Part>;
  /** What stands in its place meanwhile. */
  loading: ReactNode;
  /** What else may be done where it does not come, beside trying again. */
  wayOut?: ReactNode;
  children: (part: Part) => ReactNode;
}

type Progress<Part> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly part: Part }
  | { readonly kind: 'failed' };

/**
 * What the first view does without: loaded, with the words that it needs, when it is first on screen, and
 * there at once from then on.
 */
export function LazyPart<Part>({ part, loading, wayOut, children }: LazyPartProps<Part>) {
  const words = useWords();
  const { t } = words;
  const [progress, setProgress] = useState<Progress<Part>>(() => {
    const loaded = withWords(part, words).now();
    return loaded === undefined ? { kind: 'loading' } : { kind: 'loaded', part: loaded };
  });
  const isLoading = progress.kind === 'loading';
  useEffect(() => {
    if (!isLoading) return undefined;
    let isWanted = true;
    const settle = (next: Progress<Part>) => {
      if (isWanted) setProgress(next);
    };
    withWords(part, words)
      .load()
      .then(
        (loaded) => settle({ kind: 'loaded', part: loaded }),
        () => settle({ kind: 'failed' }),
      );
    return () => {
      isWanted = false;
    };
  }, [isLoading, part, words]);
  switch (progress.kind) {
    case 'loading':
      return loading;
    case 'loaded':
      return children(progress.part);
    case 'failed':
      return (
        <>
          <Text>{t('part.failed')}</Text>
          <div className="actions">
            <Button onClick={() => setProgress({ kind: 'loading' })}>{t('action.tryAgain')}</Button>
            {wayOut}
          </div>
        </>
      );
  }
}
