import { DEFAULT_THEME, ThemeProvider } from '@zendeskgarden/react-theming';
import { useMemo, type ReactNode } from 'react';

/**
 * Garden's theme in Support's colour scheme and the language's direction. Garden alone would follow the
 * operating system, which may differ from what Support shows.
 */
export function Theme({
  colorScheme,
  dir,
  children,
}: {
  colorScheme: 'light' | 'dark';
  dir: 'ltr' | 'rtl';
  children: ReactNode;
}) {
  const theme = useMemo(
    () => ({ ...DEFAULT_THEME, rtl: dir === 'rtl', colors: { ...DEFAULT_THEME.colors, base: colorScheme } }),
    [colorScheme, dir],
  );
  return <ThemeProvider theme={theme}>{children}</ThemeProvider>;
}
