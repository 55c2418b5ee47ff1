import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * Whether an address below a folder ends up outside of it, links followed. `path` is as it stands in the
 * address, escapes and all. What is not there leads nowhere.
 */
export async function leadsOutOf(folder: string, path: string): Promise<boolean> {
  try {
    const [root, target] = await Promise.all([
      realpath(folder),
      realpath(join(folder, decodeURIComponent(path))),
    ]);
    return target !== root && !target.startsWith(root + sep);
  } catch {
    return false;
  }
}
