import { DEFAULT_THEME, ThemeProvider } from '@zendeskgarden/react-theming';
import { renderToStaticMarkup } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
import { samples } from './samples.tsx';

/** The samples as Garden shows them in one colour scheme and direction. */
export interface Rendering {
  readonly scheme: 'light' | 'dark';
  readonly dir: 'ltr' | 'rtl';
  readonly markup: readonly {
    readonly html: string;
    readonly added: Readonly<Record<string, string>>;
  }[];
  /** The rules of all that is in `markup`, in Garden's order. */
  readonly css: string;
}

/** Runs in a bundle of its own: rendering.ts. */
export const renderings: readonly Rendering[] = (['light', 'dark'] as const).flatMap((scheme) =>
  (['ltr', 'rtl'] as const).map((dir) => render(scheme, dir)),
);

function render(scheme: Rendering['scheme'], dir: Rendering['dir']): Rendering {
  const theme = {
    ...DEFAULT_THEME,
    rtl: dir === 'rtl',
    colors: { ...DEFAULT_THEME.colors, base: scheme },
  };
  const sheet = new ServerStyleSheet();
  const markup = samples.map(({ element, added = {} }) => ({
    html: renderToStaticMarkup(sheet.collectStyles(<ThemeProvider theme={theme}>{element}</ThemeProvider>)),
    added,
  }));
  const css = sheet.getStyleTags().replace(/<\/?style[^>]*>/g, '');
  sheet.seal();
  return { scheme, dir, markup, css };
}
