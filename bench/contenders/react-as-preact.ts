import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';

const roots = new WeakMap<Element, Root>();

/** Preact's `render` by React: at once, and `null` takes everything away. */
export function render(view: ReactNode, element: Element): void {
  const root = roots.get(element) ?? createRoot(element);
  roots.set(element, root);
  root.render(view);
}
