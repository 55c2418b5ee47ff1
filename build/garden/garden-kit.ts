import type { Plugin } from 'esbuild';
import { kitIcons } from './kit-icons.ts';
import { kitRules } from './kit-rules.ts';
import { mergeRules } from './merge-rules.ts';
import { renderGarden } from './rendering.ts';

/**
 * Garden's look without its runtime, taken from Garden's own components when the app is built, so that an update
 * of Garden is an update of ours. A style sheet may `@import 'garden:kit'`, and a module import `garden:icons`.
 */
export const gardenKitPlugin: Plugin = {
  name: 'garden-kit',
  setup(build) {
    let rendered: ReturnType<typeof renderGarden> | undefined;
    const renderings = () => (rendered ??= renderGarden());
    build.onResolve({ filter: /^garden:(kit|icons)$/ }, ({ path }) => ({ path, namespace: 'garden-kit' }));
    build.onLoad({ filter: /^garden:kit$/, namespace: 'garden-kit' }, async () => {
      const sets = (await renderings()).map((one) => ({ ...one, rules: kitRules(one) }));
      return { contents: mergeRules(sets), loader: 'css' };
    });
    build.onLoad({ filter: /^garden:icons$/, namespace: 'garden-kit' }, async () => ({
      contents: `export const icons = ${JSON.stringify(kitIcons(await renderings()))};`,
      loader: 'js',
    }));
  },
};
