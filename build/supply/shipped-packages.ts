import type { Metafile } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { root } from '../root.ts';

/** An npm package of which something is in the bundle. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As SPDX writes it ("MIT"); `undefined` where the package states none. */
  readonly licence: string | undefined;
  /** Relative to the repository: "node_modules/preact". */
  readonly folder: string;
}

/** What the build makes of packages itself, by the names of its plugins’ namespaces. */
const madeOf: Readonly<Record<string, readonly string[]>> = {
  words: ['@messageformat/runtime', 'make-plural'],
  garden: ['@zendeskgarden/react-theming'],
  'garden-kit': ['buttons', 'components', 'forms', 'notifications', 'tags', 'typography'].map(
    (part) => `@zendeskgarden/react-${part}`,
  ),
  'no-prop-types': [],
};

const statedSchema = v.object({
  name: v.string(),
  version: v.string(),
  license: v.optional(v.string()),
});

/** The packages in a bundle, by name. What a package brings inside its own folder counts as its own. */
export async function shippedPackages({
  outputs,
}: Pick<Metafile, 'outputs'>): Promise<readonly ShippedPackage[]> {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  const shipped = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
  const found = new Map<string, ShippedPackage>();
  for (const folders of shipped.flatMap(candidates)) {
    const entry = await firstPackage(folders);
    found.set(entry.folder, entry);
  }
  return [...found.values()].sort((one, other) => (one.folder < other.folder ? -1 : 1));
}

/** For each package that an input may be of: the folders in which it may be described, the nearest first. */
function candidates(input: string): readonly (readonly string[])[] {
  const namespace = /^([\w-]+):/.exec(input)?.[1];
  if (namespace !== undefined) {
    const names = madeOf[namespace];
    if (names === undefined) throw new Error(`Say in ${import.meta.filename} what ${namespace}: is made of`);
    return names.map((name) => [`node_modules/${name}`]);
  }
  const folders = [...input.matchAll(/(?<=^|\/)node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/g)].map(
    ({ index, 0: match }) => input.slice(0, index + match.length),
  );
  return folders.length === 0 ? [] : [folders.reverse()];
}

async function firstPackage(folders: readonly string[]): Promise<ShippedPackage> {
  for (const folder of folders) {
    const text = await readFile(join(root, folder, 'package.json'), 'utf8').catch(() => undefined);
    const stated = text === undefined ? undefined : v.safeParse(statedSchema, JSON.parse(text));
    if (stated?.success) {
      const { name, version, license } = stated.output;
      return { name, version, licence: license, folder };
    }
  }
  throw new Error(`No package is described in ${folders.join(' or ')}`);
}
