import { DEFAULT_THEME, getColor } from '@zendeskgarden/react-theming';
import type { Plugin } from 'esbuild';

type ColorScheme = 'light' | 'dark';

/**
 * Garden's colours as custom properties, by the names that Garden gives them ("background.dangerEmphasis" is
 * `--background-danger-emphasis`), for what Garden has no component for: the page, the meters, the first
 * frame. Taken from Garden's own theme, so that an update of Garden is an update of these.
 */
function gardenColors(): string {
  return `${rule(':root', 'light')}\n${rule(":root[data-color-scheme='dark']", 'dark')}\n`;
}

/** Lets a style sheet `@import 'garden:colors'`. */
export const gardenColorsPlugin: Plugin = {
  name: 'garden-colors',
  setup(build) {
    build.onResolve({ filter: /^garden:colors$/ }, ({ path }) => ({ path, namespace: 'garden' }));
    build.onLoad({ filter: /.*/, namespace: 'garden' }, () => ({ contents: gardenColors(), loader: 'css' }));
  },
};

function rule(selector: string, base: ColorScheme): string {
  const theme = { ...DEFAULT_THEME, colors: { ...DEFAULT_THEME.colors, base } };
  const declarations = Object.entries(theme.colors.variables[base]).flatMap(([group, names]) =>
    group === 'shadow'
      ? []
      : Object.keys(names).map(
          (name) => `  --${group}-${kebab(name)}: ${getColor({ theme, variable: `${group}.${name}` })};`,
        ),
  );
  return [`${selector} {`, `  color-scheme: ${base};`, ...declarations, '}'].join('\n');
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
