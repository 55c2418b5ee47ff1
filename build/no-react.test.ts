import { expect, it } from 'vitest';
import { assertNoReact } from './no-react.ts';

const input = { bytes: 1, imports: [] };

it.each([
  'node_modules/react/index.js',
  'node_modules/react-dom/client.js',
  '../node_modules/react/cjs/a.js',
])('stops a build that has %s in it', (path) => {
  expect(() => assertNoReact({ inputs: { 'src/main.ts': input, [path]: input } })).toThrow(path);
});

it('lets Preact and libraries for React pass', () => {
  const inputs = {
    'node_modules/preact/compat/dist/compat.mjs': input,
    'node_modules/@zendeskgarden/react-buttons/dist/esm/index.js': input,
    'node_modules/react-is/index.js': input,
  };
  expect(() => assertNoReact({ inputs })).not.toThrow();
});
