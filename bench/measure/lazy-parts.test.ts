import { expect, it } from 'vitest';
import { lazyParts, ownShare } from './lazy-parts.ts';

type Kind = 'import-statement' | 'dynamic-import';

function output(imports: Record<string, Kind>, inputs: Record<string, number> = {}, entryPoint?: string) {
  return {
    bytes: 1,
    exports: [],
    inputs: Object.fromEntries(
      Object.entries(inputs).map(([path, bytesInOutput]) => [path, { bytesInOutput }]),
    ),
    imports: Object.entries(imports).map(([path, kind]) => ({ path, kind })),
    ...(entryPoint === undefined ? {} : { entryPoint }),
  };
}

const outputs = {
  'out/main.js': output(
    { 'out/shared.js': 'import-statement', 'out/form.js': 'dynamic-import' },
    {},
    'src/main.ts',
  ),
  'out/shared.js': output({}),
  'out/form.js': output(
    { 'out/shared.js': 'import-statement', 'out/fields.js': 'import-statement' },
    {
      'src/form.tsx': 30,
      'node_modules/preact/dist/preact.mjs': 10,
      'node_modules/@zendeskgarden/react-forms/x.js': 60,
    },
    'src/form.tsx',
  ),
  'out/fields.js': output({ 'out/form.js': 'import-statement' }),
  'out/styles.css': output({}, {}, 'src/styles.css'),
};

it('counts for a part what is loaded with it and was not there before', () => {
  expect(lazyParts(outputs, new Set(['main.js', 'shared.js']))).toEqual([
    { name: 'form.js', files: ['form.js', 'fields.js'] },
  ]);
});

it('tells Garden, and what only Garden needs, from the rest', () => {
  expect(ownShare(outputs, 'form.js')).toBeCloseTo(0.4);
  expect(ownShare(outputs, 'shared.js')).toBe(1);
});
