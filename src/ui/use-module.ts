import { useEffect, useState } from 'react';

/** A module that is loaded when the component that needs it is first on screen. */
type LazyModule<Module> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly module: Module }
  | { readonly kind: 'failed' };

/** `load` must be the same function in every rendering: `() => import('./part.tsx')`, outside the component. */
export function useModule<Module>(load: () => Promise<Module>): LazyModule<Module> {
  const [state, setState] = useState<LazyModule<Module>>({ kind: 'loading' });
  useEffect(() => {
    let isWanted = true;
    const settle = (next: LazyModule<Module>) => {
      if (isWanted) setState(next);
    };
    load().then(
      (module) => settle({ kind: 'loaded', module }),
      () => settle({ kind: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [load]);
  return state;
}
