import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { fileName, outputsOf, withAllTheyImport, type Output, type Outputs } from './output-graph.ts';

interface Bundle {
  /** Where the outputs are. */
  readonly folder: string;
  readonly outputs: Outputs;
  readonly firstViewEntries: readonly string[];
  readonly isMinified: boolean;
}

/**
 * Makes one file of each part that is loaded after the first view: esbuild has put what several of them share
 * into files of its own. So a part is one request, and one that failed can be asked for again by another
 * address (`src/import-part.ts`), which what it imports could not. Returns what the outputs are then.
 */
export async function makePartsSelfContained(bundle: Bundle): Promise<Outputs> {
  const { folder, outputs, firstViewEntries, isMinified } = bundle;
  const scripts = Object.keys(outputs).filter((path) => path.endsWith('.js'));
  const first = withAllTheyImport(outputs, outputsOf(outputs, firstViewEntries));
  const parts = scripts.filter((path) => outputs[path]?.entryPoint !== undefined && !first.has(path));
  const shared = scripts.filter((path) => !first.has(path) && !parts.includes(path));
  const names = parts.map(fileName);
  const kept = [...parts, ...first].map(fileName);
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: names,
    outdir: folder,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    // Whatever was to be minified is so already, but for what is put together here.
    minifyWhitespace: isMinified,
    minifyIdentifiers: isMinified,
    external: kept.map((name) => `./${name}`),
    write: false,
  });
  await Promise.all(outputFiles.map(({ path, contents }) => writeFile(path, contents)));
  await Promise.all(shared.map((path) => rm(join(folder, fileName(path)))));
  await Promise.all(
    kept.map(async (name) => {
      const file = join(folder, name);
      await writeFile(file, withRepeatableImports(await readFile(file, 'utf8'), names));
    }),
  );
  return withoutShared(outputs, parts, shared);
}

/** The text of a module, in which each `import()` of one of `parts` can be repeated where it failed. */
export function withRepeatableImports(text: string, parts: readonly string[]): string {
  return text.replaceAll(
    /\bimport\((["'`]\.\/([^"'`]+)["'`])\)/g,
    (call: string, path: string, part: string) => (parts.includes(part) ? `importPart(${path})` : call),
  );
}

function withoutShared(outputs: Outputs, parts: readonly string[], shared: readonly string[]): Outputs {
  return Object.fromEntries(
    Object.entries(outputs)
      .filter(([path]) => !shared.includes(path))
      .map(([path, output]) => [
        path,
        parts.includes(path) ? merged(output, sharedBy(outputs, path, shared), shared) : output,
      ]),
  );
}

function sharedBy(outputs: Outputs, part: string, shared: readonly string[]): readonly Output[] {
  const needed = withAllTheyImport(outputs, [part]);
  return shared.filter((path) => needed.has(path)).flatMap((path) => outputs[path] ?? []);
}

/** The sizes are those before they were put together, which saves a little. */
function merged(part: Output, others: readonly Output[], shared: readonly string[]): Output {
  const all = [part, ...others];
  const imports = all.flatMap((output) => output.imports).filter(({ path }) => !shared.includes(path));
  return {
    ...part,
    bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
    inputs: Object.fromEntries(all.flatMap(({ inputs }) => Object.entries(inputs))),
    imports: imports.filter(
      ({ path, kind }, index) =>
        imports.findIndex((other) => other.path === path && other.kind === kind) === index,
    ),
  };
}
