import { useLayoutEffect, useRef, type ReactNode } from 'react';
import type { Words } from '../i18n/words.ts';
import type { ColorScheme } from './color-scheme.ts';
import { keepFocus } from './keep-focus.ts';
import { Surroundings } from './kit/surroundings.tsx';
import { ReportContextProvider, type ReportContext } from './report-context.ts';
import type { Source } from './use-source.ts';
import { WordsProvider } from './words.tsx';

interface FrameProps {
  words: Words;
  colorScheme: Source<ColorScheme>;
  report: ReportContext;
  /** Called after whatever is on screen has changed. */
  onRendered: () => void;
  children: ReactNode;
}

/** What surrounds every view: language, colours, landmarks. */
export function Frame({ words, colorScheme, report, onRendered, children }: FrameProps) {
  const main = useRef<HTMLElement>(null);
  useLayoutEffect(() => (main.current === null ? undefined : keepFocus(main.current)), []);
  return (
    <WordsProvider value={words}>
      <Surroundings colorScheme={colorScheme} dir={words.dir}>
        <ReportContextProvider value={report}>
          <main ref={main} className="app">
            {children}
          </main>
        </ReportContextProvider>
        <Rendered onRendered={onRendered} />
      </Surroundings>
    </WordsProvider>
  );
}

function Rendered({ onRendered }: { onRendered: () => void }) {
  useLayoutEffect(onRendered);
  return null;
}
