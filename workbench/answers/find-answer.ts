import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fits, readAnswerName } from './answer-name.ts';
import { foldersOf } from './answer-path.ts';

/** A folder of this kind of name, such as "[id]", stands for any one part of a path. */
const anyPart = /^\[.*\]$/;

/**
 * The file that answers a request; `undefined` where there is none. A name goes before a placeholder, and
 * the file that asks for most of the query before others. Only what the folders list is ever opened, and no
 * links, so that no address leads out of them.
 */
export async function findAnswer(root: string, method: string, url: string): Promise<string | undefined> {
  const { folders, query } = foldersOf(url);
  return findIn(root, folders, method, query);
}

async function findIn(
  folder: string,
  [part, ...rest]: readonly string[],
  method: string,
  query: URLSearchParams,
): Promise<string | undefined> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  if (part === undefined) {
    const file = fileFor(entries, method, query);
    return file === undefined ? undefined : join(folder, file);
  }
  for (const name of foldersFor(entries, part)) {
    const found = await findIn(join(folder, name), rest, method, query);
    if (found !== undefined) return found;
  }
  return undefined;
}

function foldersFor(entries: readonly Dirent[], part: string): string[] {
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return [...names.filter((name) => name === part), ...names.filter((name) => anyPart.test(name))];
}

function fileFor(entries: readonly Dirent[], method: string, query: URLSearchParams): string | undefined {
  const fitting = entries.flatMap((entry) => {
    const name = entry.isFile() ? readAnswerName(entry.name) : undefined;
    return name && fits(name, method, query) ? [{ file: entry.name, asks: name.parameters.length }] : [];
  });
  return fitting.sort((one, other) => other.asks - one.asks)[0]?.file;
}
