import { copyFile, cp } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.ts';

/** Copies what goes into the package as it is: manifest, translations, pictures. */
export async function copyIntoPackage(folder: string): Promise<void> {
  await Promise.all([
    copyFile(join(root, 'manifest.json'), join(folder, 'manifest.json')),
    cp(join(root, 'assets'), join(folder, 'assets'), { recursive: true }),
    cp(join(root, 'translations'), join(folder, 'translations'), { recursive: true }),
  ]);
}
