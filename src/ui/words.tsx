import { createContext, useContext } from 'react';
import type { Words } from '../i18n/words.ts';

const WordsContext = createContext<Words | undefined>(undefined);

export const WordsProvider = WordsContext.Provider;

/** The viewer's words, numbers and dates. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === undefined) throw new Error('useWords needs a WordsProvider around it');
  return words;
}
