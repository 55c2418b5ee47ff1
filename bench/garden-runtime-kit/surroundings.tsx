import { DEFAULT_THEME, ThemeProvider } from '@zendeskgarden/react-theming';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { ColorScheme } from '../../src/ui/color-scheme.ts';
import { useSource, type Source } from '../../src/ui/use-source.ts';

interface SurroundingsInView {
  colorScheme: Source<ColorScheme>;
  dir: 'ltr' | 'rtl';
}

const SurroundingsContext = createContext<SurroundingsInView | undefined>(undefined);

/** Garden's theme around everything, in Support's colour scheme and the language's direction. */
export function Surroundings({ colorScheme, dir, children }: SurroundingsInView & { children: ReactNode }) {
  const base = useSource(colorScheme);
  const theme = useMemo(
    () => ({ ...DEFAULT_THEME, rtl: dir === 'rtl', colors: { ...DEFAULT_THEME.colors, base } }),
    [base, dir],
  );
  return (
    <SurroundingsContext.Provider value={{ colorScheme, dir }}>
      <ThemeProvider theme={theme}>{children}</ThemeProvider>
    </SurroundingsContext.Provider>
  );
}

export function useSurroundings(): SurroundingsInView {
  const surroundings = useContext(SurroundingsContext);
  if (surroundings === undefined) throw new Error('useSurroundings needs Surroundings around it');
  return surroundings;
}
