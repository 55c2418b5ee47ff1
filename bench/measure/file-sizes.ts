import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compressed, isCompressible } from '../contenders/compression.ts';

/** A file of a package that a browser loads as text; sizes in bytes. */
export interface FileSize {
  /** As it lies in the folder of the assets. */
  readonly name: string;
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

export async function fileSizes(folder: string): Promise<readonly FileSize[]> {
  const assets = join(folder, 'assets');
  const names = (await readdir(assets)).filter(isCompressible).sort();
  return Promise.all(
    names.map(async (name) => {
      const content = await readFile(join(assets, name));
      const { gzip, brotli } = compressed(content);
      return { name, raw: content.length, gzip: gzip.length, brotli: brotli.length };
    }),
  );
}
