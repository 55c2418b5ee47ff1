import { expect, it } from 'vitest';
import { assertNoGardenRuntime } from './no-garden-runtime.ts';

function output(...paths: string[]) {
  const inputs = Object.fromEntries(paths.map((path) => [path, { bytesInOutput: 1 }]));
  return { bytes: 1, imports: [], exports: [], inputs };
}

it.each([
  'node_modules/@zendeskgarden/react-buttons/dist/esm/index.js',
  'node_modules/styled-components/dist/styled-components.browser.esm.js',
  '../node_modules/polished/dist/polished.esm.js',
])('stops a build that has %s in its first view', (path) => {
  const outputs = {
    'out/main.js': output('src/main.ts'),
    'out/views-1.js': output('src/ui/views.ts', path),
  };
  expect(() => assertNoGardenRuntime({ outputs }, ['main.js', 'views-1.js'])).toThrow(path);
});

it('lets Garden into what is loaded when opened', () => {
  const outputs = {
    'out/main.js': output('src/main.ts'),
    'out/editor-1.js': output('src/editor.tsx', 'node_modules/@zendeskgarden/react-forms/dist/esm/index.js'),
  };
  expect(() => assertNoGardenRuntime({ outputs }, ['main.js'])).not.toThrow();
});
