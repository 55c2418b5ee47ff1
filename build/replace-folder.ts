import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Fills a new folder beside `target` and puts it in the place of `target` once `fill` is done. Where `fill`
 * fails, `target` stays as it was. Readers see the old folder or the new one, but for the moment between
 * two renames. Returns what `fill` returns.
 */
export async function replaceFolder<Result>(
  target: string,
  fill: (folder: string) => Promise<Result>,
): Promise<Result> {
  const path = resolve(target);
  await mkdir(dirname(path), { recursive: true });
  // Beside the target and not in the system's folder for temporary files: a rename cannot cross disks.
  const workspace = await mkdtemp(join(dirname(path), `.${basename(path)}-`));
  try {
    const fresh = join(workspace, 'fresh');
    await mkdir(fresh);
    const result = await fill(fresh);
    await moveAside(path, join(workspace, 'old'));
    await rename(fresh, path);
    return result;
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}

async function moveAside(path: string, aside: string): Promise<void> {
  try {
    await rename(path, aside);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}
