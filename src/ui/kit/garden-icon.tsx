import { icons, type GardenIconName, type Shape } from 'garden:icons';
import { createElement, type ReactElement } from 'react';

/** One of the icons that are part of a component of Garden's. `label` is for one that is no mere decoration. */
export function GardenIcon({ name, label }: { name: GardenIconName; label?: string }) {
  const [tag, attributes, children] = icons[name];
  return createElement(tag, { ...attributes, className: name, 'aria-label': label }, ...children.map(drawn));
}

function drawn([tag, attributes, children]: Shape, index: number): ReactElement {
  return createElement(tag, { key: index, ...attributes }, ...children.map(drawn));
}
