import { createContext, useContext, type ReactNode } from 'react';
import type { ColorScheme } from '../color-scheme.ts';
import type { Source } from '../use-source.ts';

/** What a view may have to know of the page around it beyond what style sheets see. */
interface SurroundingsInView {
  colorScheme: Source<ColorScheme>;
  dir: 'ltr' | 'rtl';
}

const SurroundingsContext = createContext<SurroundingsInView | undefined>(undefined);

/**
 * The kit itself needs nothing of this: its styles follow the root's attributes. Parts that are Garden's at run
 * time, which are loaded later, take their theme from here.
 */
export function Surroundings({ colorScheme, dir, children }: SurroundingsInView & { children: ReactNode }) {
  return <SurroundingsContext.Provider value={{ colorScheme, dir }}>{children}</SurroundingsContext.Provider>;
}

export function useSurroundings(): SurroundingsInView {
  const surroundings = useContext(SurroundingsContext);
  if (surroundings === undefined) throw new Error('useSurroundings needs Surroundings around it');
  return surroundings;
}
