import type { KitRule } from './kit-rules.ts';
import type { Rendering } from './render.tsx';

type Declarations = KitRule['declarations'];

/** The declarations of one rule by the pages that they hold for. */
export type Merged = Readonly<Record<'always' | Rendering['scheme'] | Rendering['dir'], Declarations>>;

/** The declarations of one rule in one rendering. */
type Declared = Pick<Rendering, 'scheme' | 'dir'> & { readonly declarations: Declarations };

/**
 * Light and left to right are what always holds, and the others what differs from it. Throws where a value depends
 * on colour scheme and direction at once.
 */
export function mergeValues(all: readonly Declared[]): Merged {
  const merged: Record<keyof Merged, [string, string][]> = {
    always: [],
    light: [],
    dark: [],
    ltr: [],
    rtl: [],
  };
  const maps = all.map((one) => ({ ...one, values: keyed(one.declarations) }));
  for (const key of new Set(maps.flatMap(({ values }) => [...values.keys()]))) {
    const [property = ''] = key.split(' ');
    const add = (when: keyof Merged, value: string | undefined) => {
      if (value !== undefined) merged[when].push([property, value]);
    };
    const valueFor = (page: Partial<Declared>) => {
      const fitting = maps.filter(
        ({ scheme, dir }) => scheme === (page.scheme ?? scheme) && dir === (page.dir ?? dir),
      );
      const found = new Set(fitting.map(({ values }) => values.get(key)));
      return found.size === 1 ? { value: [...found][0] } : undefined;
    };
    const addBoth = (usual: keyof Merged, other: keyof Merged, [one, two]: (string | undefined)[]) => {
      add(two === undefined ? usual : 'always', one);
      add(other, two);
    };
    const always = valueFor({});
    const [light, dark] = [valueFor({ scheme: 'light' }), valueFor({ scheme: 'dark' })];
    const [ltr, rtl] = [valueFor({ dir: 'ltr' }), valueFor({ dir: 'rtl' })];
    if (always) add('always', always.value);
    else if (light && dark) addBoth('light', 'dark', [light.value, dark.value]);
    else if (ltr && rtl) addBoth('ltr', 'rtl', [ltr.value, rtl.value]);
    else throw new Error(`Garden's ${property} depends on colour scheme and direction at once`);
  }
  return merged;
}

/** Each value by its property, and which of the values for that it is. */
function keyed(declarations: Declarations): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const [property, value] of declarations) {
    let count = 1;
    while (values.has(`${property} ${count}`)) count += 1;
    values.set(`${property} ${count}`, value);
  }
  return values;
}
