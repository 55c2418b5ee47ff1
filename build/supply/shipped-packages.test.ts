import { expect, it } from 'vitest';
import { shippedPackages } from './shipped-packages.ts';

/** What esbuild says of one output file that has a byte of each input. */
function bundleOf(...inputs: readonly string[]) {
  const output = { bytes: 1, imports: [], exports: [] };
  return {
    outputs: {
      'main.js': {
        ...output,
        inputs: {
          ...Object.fromEntries(inputs.map((input) => [input, { bytesInOutput: 1 }])),
          'node_modules/react/index.js': { bytesInOutput: 0 },
        },
      },
    },
  };
}

const aVersion: unknown = expect.stringMatching(/^\d+\.\d+/);

async function namesIn(...inputs: readonly string[]): Promise<readonly string[]> {
  return (await shippedPackages(bundleOf(...inputs))).map(({ name }) => name);
}

it.each([
  ['src/main.tsx', []],
  ['node_modules/preact/hooks/dist/hooks.mjs', ['preact']],
  ['node_modules/@floating-ui/dom/dist/index.mjs', ['@floating-ui/dom']],
  [
    'node_modules/@zendeskgarden/react-tags/dist/esm/node_modules/@zendeskgarden/svg-icons/x.js',
    ['@zendeskgarden/react-tags'],
  ],
  ['words:en', ['@messageformat/runtime', 'make-plural']],
  ['garden:garden:colors', ['@zendeskgarden/react-theming']],
  ['no-prop-types:prop-types', []],
])('of %s, %j is in the bundle', async (input, names) => {
  expect(await namesIn(input)).toEqual(names);
});

it('each package is listed once, with its version and licence', async () => {
  const packages = await shippedPackages(
    bundleOf('node_modules/preact/a.js', 'node_modules/preact/b.js', 'node_modules/valibot/c.js'),
  );
  expect(packages).toEqual([
    {
      name: 'preact',
      version: aVersion,
      licence: 'MIT',
      folder: 'node_modules/preact',
    },
    {
      name: 'valibot',
      version: aVersion,
      licence: 'MIT',
      folder: 'node_modules/valibot',
    },
  ]);
});

it('what the build makes must be known to be made of something', async () => {
  await expect(namesIn('unheard-of:x')).rejects.toThrow(/unheard-of:/);
});
