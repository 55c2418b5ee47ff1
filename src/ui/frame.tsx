import { useLayoutEffect, type ReactNode } from 'react';
import type { Words } from '../i18n/words.ts';
import type { ColorScheme } from './color-scheme.ts';
import { Surroundings } from './kit/surroundings.tsx';
import type { Source } from './use-source.ts';
import { WordsProvider } from './words.tsx';

interface FrameProps {
  words: Words;
  colorScheme: Source<ColorScheme>;
  /** Called after whatever is on screen has changed. */
  onRendered: () => void;
  children: ReactNode;
}

/** What surrounds every view: language, colours, landmarks. */
export function Frame({ words, colorScheme, onRendered, children }: FrameProps) {
  return (
    <WordsProvider value={words}>
      <Surroundings colorScheme={colorScheme} dir={words.dir}>
        <main className="app">{children}</main>
        <Rendered onRendered={onRendered} />
      </Surroundings>
    </WordsProvider>
  );
}

function Rendered({ onRendered }: { onRendered: () => void }) {
  useLayoutEffect(onRendered);
  return null;
}
