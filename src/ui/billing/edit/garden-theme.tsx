import { DEFAULT_THEME, ThemeProvider } from '@zendeskgarden/react-theming';
import { useMemo, type ReactNode } from 'react';
import { useSurroundings } from '../../kit/surroundings.tsx';
import { useSource } from '../../use-source.ts';

/**
 * Around what is Garden's at run time: its theme, in Support's colour scheme and the language's direction. Garden
 * alone would follow the operating system, which may differ from what Support shows.
 */
export function GardenTheme({ children }: { children: ReactNode }) {
  const { colorScheme, dir } = useSurroundings();
  const base = useSource(colorScheme);
  const theme = useMemo(
    () => ({ ...DEFAULT_THEME, rtl: dir === 'rtl', colors: { ...DEFAULT_THEME.colors, base } }),
    [base, dir],
  );
  return <ThemeProvider theme={theme}>{children}</ThemeProvider>;
}
