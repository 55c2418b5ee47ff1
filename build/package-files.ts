import { copyFile, cp } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.ts';

/** Copies what goes into the package as it is: manifest, translations, pictures, the first frame's style. */
export async function copyIntoPackage(folder: string): Promise<void> {
  await Promise.all([
    copyFile(join(root, 'manifest.json'), join(folder, 'manifest.json')),
    copyFile(join(root, 'src', 'first-frame.css'), join(folder, 'assets', 'first-frame.css')),
    cp(join(root, 'assets'), join(folder, 'assets'), { recursive: true }),
    cp(join(root, 'translations'), join(folder, 'translations'), { recursive: true }),
  ]);
}
