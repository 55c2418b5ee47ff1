import { createHash } from 'node:crypto';
import type { PackageFiles } from './zip.ts';

/**
 * SHA-256 of what is in a package, however it was zipped: of the list that
 * `find * -type f | LC_ALL=C sort | xargs sha256sum` prints in the unpacked folder.
 */
export function hashContents(files: PackageFiles): string {
  const lines = [...files.keys()].sort().map((path) => `${sha256(files.get(path) ?? '')}  ${path}\n`);
  return sha256(lines.join(''));
}

function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}
