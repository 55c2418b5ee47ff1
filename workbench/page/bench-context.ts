import { createContext, useContext } from 'react';
import type { Bench } from './bench.ts';

const context = createContext<Bench | undefined>(undefined);

export const BenchProvider = context.Provider;

export function useBench(): Bench {
  const bench = useContext(context);
  if (!bench) throw new Error('The page is drawn without a bench.');
  return bench;
}
