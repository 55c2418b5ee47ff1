import { expect, it } from 'vitest';
import { preloadsOf } from './preloads.ts';

function output(imports: Record<string, 'import-statement' | 'dynamic-import'>, entryPoint?: string) {
  return {
    bytes: 1,
    inputs: {},
    exports: [],
    imports: Object.entries(imports).map(([path, kind]) => ({ path, kind })),
    ...(entryPoint === undefined ? {} : { entryPoint }),
  };
}

it('names what the first view needs, each once, and nothing that is loaded when opened', () => {
  const outputs = {
    'out/main.js': output(
      {
        'out/shared.js': 'import-statement',
        'out/views.js': 'dynamic-import',
        'out/form.js': 'dynamic-import',
      },
      'src/main.ts',
    ),
    'out/views.js': output(
      { 'out/shared.js': 'import-statement', 'out/garden.js': 'import-statement' },
      'src/views.ts',
    ),
    'out/garden.js': output({ 'out/shared.js': 'import-statement' }),
    'out/shared.js': output({ 'out/garden.js': 'import-statement' }),
    'out/form.js': output({ 'out/fields.js': 'import-statement' }, 'src/form.ts'),
    'out/fields.js': output({}),
  };
  expect(preloadsOf(outputs, ['src/main.ts', 'src/views.ts']).sort()).toEqual([
    'garden.js',
    'shared.js',
    'views.js',
  ]);
});
