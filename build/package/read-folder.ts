import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { PackageFiles } from './zip.ts';

/** The files in a folder by their paths in it. Throws at a link: what it leads to is no part of the folder. */
export async function readFolder(folder: string): Promise<PackageFiles> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = await Promise.all(
    found
      .filter((entry) => !entry.isDirectory())
      .map(async (entry): Promise<[string, Uint8Array]> => {
        const file = join(entry.parentPath, entry.name);
        if (!entry.isFile()) throw new Error(`Not a file, and cannot be packaged: ${file}`);
        return [relative(folder, file).split(sep).join('/'), await readFile(file)];
      }),
  );
  return new Map(files);
}
