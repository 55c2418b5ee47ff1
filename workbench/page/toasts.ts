import type { Store } from './store.ts';
import { createStore } from './store.ts';

export interface Toast {
  readonly id: number;
  readonly kind: 'notice' | 'alert' | 'error';
  readonly text: string;
}

/** Support's short messages in the corner. */
export interface Toasts {
  readonly shown: Store<readonly Toast[]>;
  /** `ms`: how long it stays; `undefined` until somebody closes it. */
  readonly show: (toast: Omit<Toast, 'id'>, ms: number | undefined) => void;
  readonly close: (id: number) => void;
}

export function createToasts(): Toasts {
  const shown = createStore<readonly Toast[]>([]);
  let count = 0;
  const close = (id: number) => shown.update((toasts) => toasts.filter((toast) => toast.id !== id));
  return {
    shown,
    close,
    show: (toast, ms) => {
      count += 1;
      const id = count;
      shown.update((toasts) => [...toasts, { ...toast, id }]);
      if (ms !== undefined) setTimeout(() => close(id), ms);
    },
  };
}
