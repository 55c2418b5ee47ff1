import { kitName } from './class-names.ts';
import { allElements, readMarkup, type MarkupElement } from './markup.ts';
import type { Rendering } from './render.tsx';

/** An element of SVG: its tag, its attributes and what is in it. */
type Shape = readonly [string, Readonly<Record<string, string>>, readonly Shape[]];

/** Garden's icons in what the kit shows, by the kit's class for them. They are the same in all renderings. */
export function kitIcons([rendering]: readonly Rendering[]): Readonly<Record<string, Shape>> {
  const icons: Record<string, Shape> = {};
  for (const { html, added } of rendering?.markup ?? []) {
    for (const element of allElements(readMarkup(html))) {
      if (element.tag === 'svg') icons[kitName(element, added)] = shapeOf(element);
    }
  }
  return icons;
}

/** What is for Garden's own use, and what the kit gives itself. */
const notOfShape = /^(class|xmlns|aria-label|data-.*)$/;

function shapeOf({ tag, attributes, children }: MarkupElement): Shape {
  const kept = Object.entries(attributes).filter(([name]) => !notOfShape.test(name));
  return [tag, Object.fromEntries(kept), children.map(shapeOf)];
}
