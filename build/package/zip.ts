import { unzipSync, zipSync, type ZipAttributes, type ZippableFile } from 'fflate';

/** The files of a package by their paths in it, such as "assets/main.js". */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Nothing of the machine or the moment may get into the zip, so that one input makes one zip: the earliest
 * time that the format can say, and one plain mode. The format has no time zone, and fflate writes what the
 * clock on the wall says; so this is that time on every wall.
 */
function sameEverywhere(): ZipAttributes {
  return { mtime: new Date(1980, 0, 1), os: 3, attrs: 0o100644 * 0x10000 };
}

/** Zips the files in the order of their paths. The same files are the same bytes, on every machine. */
export function zipPackage(files: PackageFiles): Uint8Array {
  const paths = [...files.keys()].sort();
  const entries = paths.map((path): [string, ZippableFile] => [
    path,
    [files.get(path) ?? new Uint8Array(), sameEverywhere()],
  ]);
  return zipSync(Object.fromEntries(entries), { level: 9 });
}

/** The files in a zip. Throws where it is no zip, or a damaged one. */
export function unzipPackage(zip: Uint8Array): PackageFiles {
  const isFile = (path: string) => !path.endsWith('/');
  return new Map(Object.entries(unzipSync(zip, { filter: ({ name }) => isFile(name) })));
}
