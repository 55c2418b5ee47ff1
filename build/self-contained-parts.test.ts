import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, it, onTestFinished } from 'vitest';
import { makePartsSelfContained, withRepeatableImports } from './self-contained-parts.ts';

const sources = {
  'main.js': `import { base } from './base.js';
    export const parts = [() => import('./one.js'), () => import('./other.js')]; console.log(base);`,
  'base.js': `export const base = 'of the first view';`,
  'one.js': `import { base } from './base.js'; import { common } from './common.js'; export const one = [base, common];`,
  'other.js': `import { common } from './common.js'; export const other = common;`,
  'common.js': `export const common = 'of both parts';`,
};

/** Builds the sources as the app is built. */
async function built() {
  const folder = await mkdtemp(join(tmpdir(), 'parts-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await Promise.all(Object.entries(sources).map(([name, text]) => writeFile(join(folder, name), text)));
  const outDir = join(folder, 'out');
  const { metafile } = await build({
    absWorkingDir: folder,
    entryPoints: ['main.js'],
    outdir: outDir,
    bundle: true,
    splitting: true,
    format: 'esm',
    metafile: true,
  });
  const outputs = await makePartsSelfContained({
    folder: outDir,
    outputs: metafile.outputs,
    firstViewEntries: ['main.js'],
    isMinified: false,
  });
  return { outputs, files: await readdir(outDir) };
}

it('leaves one file of each part, which imports nothing but the first view', async () => {
  const { outputs, files } = await built();
  const parts = files.filter((name) => /^(one|other)-/.test(name));
  expect(parts).toHaveLength(2);
  expect(Object.keys(outputs).map((path) => path.replace('out/', ''))).toEqual(expect.arrayContaining(files));
  expect(files).toHaveLength(Object.keys(outputs).length);
  const other = Object.values(outputs).find(({ entryPoint }) => entryPoint === 'other.js');
  expect(Object.keys(other?.inputs ?? {}).sort()).toEqual(['common.js', 'other.js']);
  expect(other?.imports).toEqual([]);
});

it('lets the import of a part be repeated, and no other', () => {
  const text = 'a(()=>import("./part-1.js"));b(()=>import("./views-1.js"))';
  expect(withRepeatableImports(text, ['part-1.js'])).toBe(
    'a(()=>importPart("./part-1.js"));b(()=>import("./views-1.js"))',
  );
});
