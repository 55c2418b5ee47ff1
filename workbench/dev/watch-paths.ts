import { readdirSync, statSync, watch, type FSWatcher } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Calls `changed`, with the path, when something is written, added or taken away below the folders among `paths`, or when one
 * of the files among them is. A path that is not there yet is taken for a file. Returns how to stop.
 *
 * Folder by folder: Node's own `recursive` loses a file on Linux once an editor puts another in its place.
 */
export function watchPaths(paths: readonly string[], changed: (path: string) => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  const refresh = () => {
    const wanted = foldersOf(paths);
    for (const [folder, watcher] of watchers) {
      if (wanted.has(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    for (const [folder, names] of wanted) {
      if (watchers.has(folder)) continue;
      watchers.set(folder, watch(folder, (_event, name) => heard(folder, names, name)).on('error', ignore));
    }
  };
  const heard = (folder: string, names: Names, name: string | null) => {
    // It tells of itself when it goes. Another of its name may come at once, and needs a watcher of its own.
    if (name === basename(folder)) {
      watchers.get(folder)?.close();
      watchers.delete(folder);
    }
    if (!isMeant(name, names)) return;
    refresh();
    changed(name === null ? folder : join(folder, name));
  };
  refresh();
  return () => {
    for (const watcher of watchers.values()) watcher.close();
    watchers.clear();
  };
}

/** Which names in a folder are meant; all of them where it is `undefined`. */
type Names = ReadonlySet<string> | undefined;

/** The folder is gone, which its parent tells as well. */
const ignore = () => undefined;

function foldersOf(paths: readonly string[]): ReadonlyMap<string, Names> {
  const found = new Map<string, Names>();
  for (const path of paths) {
    if (isFolder(path)) {
      for (const folder of allFolders(path)) found.set(folder, undefined);
    }
  }
  // Also for folders: one that is put in the place of another is a change in its parent.
  for (const path of paths) {
    const parent = dirname(path);
    if (!isFolder(parent) || (found.has(parent) && found.get(parent) === undefined)) continue;
    found.set(parent, new Set([...(found.get(parent) ?? []), basename(path)]));
  }
  return found;
}

function allFolders(folder: string): string[] {
  const below = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== 'node_modules',
  );
  return [folder, ...below.flatMap((entry) => allFolders(join(folder, entry.name)))];
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Not what editors keep beside a file while it is written. */
function isMeant(name: string | null, names: Names): boolean {
  if (name === null) return true;
  return names === undefined ? !/^\.|~$|\.swp$/.test(name) : names.has(name);
}
