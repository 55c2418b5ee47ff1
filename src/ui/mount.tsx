import { render } from 'preact';
import type { ComponentType } from 'react';
import type { Words } from '../i18n/words.ts';
import type { ColorScheme } from './color-scheme.ts';
import { Frame } from './frame.tsx';
import type { ReportContext } from './report-context.ts';
import type { Source } from './use-source.ts';

/**
 * A page that a view is put on: its root element, language, colours, what a report of a problem tells, and who
 * is told when the view has changed.
 */
export interface Stage {
  readonly root: HTMLElement;
  readonly words: Words;
  readonly colorScheme: Source<ColorScheme>;
  readonly report: ReportContext;
  readonly onRendered: () => void;
}

/** Puts a view in the place of the page's first frame, in the same task, so that nothing flashes. */
export function mount<Props extends object>(
  { root, words, colorScheme, report, onRendered }: Stage,
  View: ComponentType<Props>,
  props: Props,
): void {
  document.documentElement.lang = words.locale;
  document.documentElement.dir = words.dir;
  root.replaceChildren();
  render(
    <Frame words={words} colorScheme={colorScheme} report={report} onRendered={onRendered}>
      <View {...props} />
    </Frame>,
    root,
  );
}

/** Takes the view away with all its timers and listeners. */
export function unmount(root: HTMLElement): void {
  render(null, root);
}
