import { allElements, readMarkup, type MarkupElement } from './markup.ts';
import type { Rendering } from './render.tsx';

/** What the classes in one rendering are called in the kit. */
export interface ClassNames {
  /** A class that styled-components made of some rules: the kit's elements that have it. */
  readonly ofRules: ReadonlyMap<string, ReadonlySet<string>>;
  /** A class by which rules name a component, whatever its variant: the kit's elements that are one. */
  readonly ofComponent: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Throws where Garden renders an element that the kit has no name for, and where it gives one name two looks:
 * then the kit has to follow.
 */
export function classNames({ markup }: Rendering): ClassNames {
  const ofRules = new Map<string, Set<string>>();
  const ofComponent = new Map<string, Set<string>>();
  const looks = new Map<string, string>();
  for (const { html, added } of markup) {
    for (const element of allElements(readMarkup(html))) {
      const styled = classesOf(element).filter((name) => !isOfKit(name));
      if (styled.length === 0) continue;
      const name = kitName(element, added);
      const look = styled.join(' ');
      if ((looks.get(name) ?? look) !== look) throw new Error(`Garden shows ${name} in two ways`);
      looks.set(name, look);
      for (const one of styled) addTo(/(^|-)sc-/.test(one) ? ofComponent : ofRules, one, name);
    }
  }
  return { ofRules, ofComponent };
}

/** The kit's class of an element. */
export function kitName(element: MarkupElement, added: Readonly<Record<string, string>>): string {
  const id = element.attributes['data-garden-id'] ?? '';
  const name = classesOf(element).find(isOfKit) ?? added[id];
  if (name === undefined) throw new Error(`The kit has no class for Garden's ${element.tag} ${id}`);
  return name;
}

function classesOf({ attributes }: MarkupElement): readonly string[] {
  return attributes['class']?.split(' ') ?? [];
}

function isOfKit(name: string): boolean {
  return name.startsWith('garden-');
}

function addTo(map: Map<string, Set<string>>, key: string, name: string): void {
  const names = map.get(key) ?? new Set();
  map.set(key, names.add(name));
}
