import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../root.ts';
import type { ShippedPackage } from './shipped-packages.ts';

/** Licences that ask for their text to go along, and for nothing else. */
const allowed = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Unicode-DFS-2016',
]);

/** One line for each package that may not ship. */
export function findLicenceFaults(packages: readonly ShippedPackage[]): string[] {
  return packages
    .filter(({ licence }) => licence === undefined || !allowed.has(licence))
    .map(({ name, licence }) => `${name} ships under ${licence ?? 'no licence'}, which is not allowed`);
}

/** The texts that a package wants to go along with it: its licence, and its NOTICE where it has one. */
export async function licenceText({ name, folder }: ShippedPackage): Promise<string> {
  const files = (await readdir(join(root, folder))).filter((file) => /^(licen[cs]e|notice)\b/i.test(file));
  if (files.length === 0) throw new Error(`${name} has no file with its licence`);
  const texts = await Promise.all(files.sort().map((file) => readFile(join(root, folder, file), 'utf8')));
  return texts.map((text) => text.replaceAll('\r\n', '\n').trim()).join('\n\n');
}
