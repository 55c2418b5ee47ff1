import type { KitRule } from './kit-rules.ts';
import { mergeValues, type Merged } from './merge-values.ts';
import type { Rendering } from './render.tsx';

/** The rules of one rendering. */
type RuleSet = Pick<Rendering, 'scheme' | 'dir'> & { readonly rules: readonly KitRule[] };

/** Rules by what they are for, and by which of the rules for that they are. In order. */
type KeyedRules = ReadonlyMap<string, KitRule>;

/** What comes before a selector where a rule holds for some pages only. It adds no weight to it. */
const prefixes: Readonly<Record<keyof Merged, string>> = {
  always: '',
  light: ":where(:root:not([data-color-scheme='dark'])) ",
  dark: ":where(:root[data-color-scheme='dark']) ",
  ltr: ":where(:root:not([dir='rtl'])) ",
  rtl: ":where(:root[dir='rtl']) ",
};

/**
 * One style sheet out of the rules of several renderings. What is the same in all of them stands there once; what
 * is not comes right after it, for its pages alone. So each page has its own rendering's rules in their order.
 */
export function mergeRules(sets: readonly RuleSet[]): string {
  const keyed = sets.map(({ scheme, dir, rules }) => ({ scheme, dir, rules: keyedRules(rules) }));
  return inOneOrder(keyed.map(({ rules }) => rules))
    .map(([key, rule]) => {
      const declared = keyed.map(({ scheme, dir, rules }) => ({
        scheme,
        dir,
        declarations: rules.get(key)?.declarations ?? [],
      }));
      return written(rule, mergeValues(declared));
    })
    .join('');
}

function keyedRules(rules: readonly KitRule[]): KeyedRules {
  const map = new Map<string, KitRule>();
  for (const rule of rules) {
    const key = [...rule.conditions, rule.selectors.join()].join(' ');
    let count = 1;
    while (map.has(`${key} ${count}`)) count += 1;
    map.set(`${key} ${count}`, rule);
  }
  return map;
}

/** All the rules, in an order that is that of each rendering. Throws where there is none. */
function inOneOrder(sets: readonly KeyedRules[]): readonly (readonly [string, KitRule])[] {
  const order: (readonly [string, KitRule])[] = [];
  for (const rules of sets) {
    let next = 0;
    for (const [key, rule] of rules) {
      const place = order.findIndex(([other]) => other === key);
      if (place === -1) order.splice(next, 0, [key, rule]);
      else if (place < next) throw new Error(`Garden has another order of rules in some pages: ${key}`);
      next = (place === -1 ? next : place) + 1;
    }
  }
  return order;
}

function written({ conditions, selectors }: KitRule, merged: Merged): string {
  return Object.entries(prefixes)
    .map(([when, prefix]) => {
      const declarations = merged[when as keyof Merged];
      if (declarations.length === 0) return '';
      const selector = selectors.map((one) => prefix + one).join();
      const body = declarations.map(([property, value]) => `${property}:${value};`).join('');
      return `${[...conditions, selector].join('{')}{${body}}${'}'.repeat(conditions.length)}\n`;
    })
    .join('');
}
