import { useLayoutEffect, useRef, type ReactNode } from 'react';
import type { Words } from '../i18n/words.ts';
import type { ColorScheme } from './color-scheme.ts';
import { keepFocus } from './keep-focus.ts';
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
  const main = useRef<HTMLElement>(null);
  useLayoutEffect(() => (main.current === null ? undefined : keepFocus(main.current)), []);
  return (
    <WordsProvider value={words}>
      <Surroundings colorScheme={colorScheme} dir={words.dir}>
        <main ref={main} className="app">
          {children}
        </main>
        <Rendered onRendered={onRendered} />
      </Surroundings>
    </WordsProvider>
  );
}

function Rendered({ onRendered }: { onRendered: () => void }) {
  useLayoutEffect(onRendered);
  return null;
}
