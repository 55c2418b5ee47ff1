import type { Manifest } from '../hosted-app/manifest.ts';

/** Fills `{{setting.name}}` in the texts of one request, and knows what became of each. */
export interface Placeholders {
  /** `scope`: the part of the request that the text is, by the manifest's name for it. */
  readonly fill: (text: string, scope: 'url' | 'header' | 'body') => string;
  /** Which were filled in and which were not, by name and without values; `undefined` where there was none. */
  readonly note: () => string | undefined;
}

export function createPlaceholders(
  parameters: Manifest['parameters'],
  values: Readonly<Record<string, string>>,
): Placeholders {
  const filled = new Set<string>();
  const left = new Set<string>();
  const mayStandIn = (name: string, scope: string) =>
    parameters.some((one) => one.name === name && one.secure && one.scopes.includes(scope));
  return {
    fill: (text, scope) =>
      text.replace(/\{\{\s*setting\.(\w+)\s*\}\}/g, (placeholder, name: string) => {
        const value = Object.hasOwn(values, name) && mayStandIn(name, scope) ? values[name] : undefined;
        (value === undefined ? left : filled).add(`${name} (${scope})`);
        return value ?? placeholder;
      }),
    note: () => {
      const parts = [
        ...(filled.size > 0 ? [`The proxy filled in ${[...filled].join(', ')}.`] : []),
        ...(left.size > 0
          ? [`Not filled in: ${[...left].join(', ')}. It takes a secure setting with that scope and a value.`]
          : []),
      ];
      return parts.length > 0 ? parts.join(' ') : undefined;
    },
  };
}
