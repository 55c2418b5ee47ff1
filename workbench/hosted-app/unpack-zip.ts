import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unzipSync, type Unzipped } from 'fflate';
import { replaceFolder } from '../../build/replace-folder.ts';
import { InputFault } from '../server/input-fault.ts';

/** Zendesk takes 2 MB; far more than any app has, and far less than what fills a disk. */
const mostBytes = 100_000_000;

/**
 * Unpacks a zip into the place of `folder`. Rejects with an `InputFault` where it is no zip, holds a path that
 * leads out of the folder, or unpacks to more than any app has; `folder` then stays as it was. Whatever a zip
 * calls a link becomes a file that holds its target's name, and leads nowhere.
 */
export async function unpackZip(zip: string, folder: string): Promise<void> {
  const files = contentsOf(zip, await readFile(zip));
  await replaceFolder(folder, async (fresh) => {
    for (const [path, bytes] of Object.entries(files)) {
      await mkdir(join(fresh, dirname(path)), { recursive: true });
      await writeFile(join(fresh, path), bytes);
    }
  });
}

function contentsOf(zip: string, bytes: Uint8Array): Unzipped {
  let size = 0;
  const filter = ({ name, originalSize }: { readonly name: string; readonly originalSize: number }) => {
    if (!isInside(name)) throw new InputFault(`${zip} holds "${name}", which leads out of the app.`);
    size += originalSize;
    if (size > mostBytes) throw new InputFault(`${zip} unpacks to more than ${mostBytes / 1_000_000} MB.`);
    return !name.endsWith('/');
  };
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof InputFault) throw error;
    throw new InputFault(`${zip} is neither a folder nor a zip that can be read.`);
  }
}

/** Relative, by plain names alone. Backslashes and colons lead elsewhere on Windows. */
function isInside(path: string): boolean {
  const names = path.replace(/\/$/, '').split('/');
  return !/[\\:\0]/.test(path) && names.every((name) => name !== '' && name !== '.' && name !== '..');
}
