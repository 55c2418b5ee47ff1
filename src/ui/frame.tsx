import { useLayoutEffect, type ReactNode } from 'react';
import type { Words } from '../i18n/words.ts';
import type { ColorScheme } from './color-scheme.ts';
import { Theme } from './kit/theme.tsx';
import { useSource, type Source } from './use-source.ts';
import { WordsProvider } from './words.tsx';

interface FrameProps {
  words: Words;
  colorScheme: Source<ColorScheme>;
  /** Called after whatever is on screen has changed. */
  onRendered: () => void;
  children: ReactNode;
}

/** What surrounds every view: language, theme, landmarks. */
export function Frame({ words, colorScheme, onRendered, children }: FrameProps) {
  return (
    <WordsProvider value={words}>
      <Theme colorScheme={useSource(colorScheme)} dir={words.dir}>
        <main className="app">{children}</main>
        <Rendered onRendered={onRendered} />
      </Theme>
    </WordsProvider>
  );
}

function Rendered({ onRendered }: { onRendered: () => void }) {
  useLayoutEffect(onRendered);
  return null;
}
