import { contenderNames, type ContenderId } from '../contenders/contenders.ts';
import type { FileSize } from '../measure/file-sizes.ts';
import type { Results } from '../results.ts';
import { bytesOfApp, plainName, total } from './bytes.ts';
import { table } from './table.ts';
import { kilobytes } from './words.ts';

const head = ['raw', 'gzip', 'Brotli'];

/** This app by file. */
export function fileTable(results: Results): string {
  const { first, lazy, locales, moreOfLocales } = bytesOfApp(results);
  const row = (name: string, size: Omit<FileSize, 'name'>) => [name, ...columns(size)];
  return table(
    ['This app by file: KB', ...head],
    [
      ...sameName(first).map(([name, files]) => row(`first view: ${name}`, total(files))),
      row('first view, all', total(first)),
      ...lazy.map((part) => row(`when opened: ${plainName(part.name)}`, part)),
      ...largest(locales).map((file) => row(`largest locale: ${plainName(file.name)}`, file)),
      ...largest(moreOfLocales).map((file) =>
        row(`largest locale, when opened: ${plainName(file.name)}`, file),
      ),
    ],
  );
}

/** The first views side by side. */
export function firstViewBytesTable({ sizes, loading }: Results): string {
  const ids: readonly ContenderId[] = ['app', 'floor', 'garden', 'react', 'blank'];
  return table(
    ['First view, all files with the SDK: KB', ...head],
    ids.map((id) => {
      const loaded = new Set(loading[0][id].flatMap((round) => round?.files ?? []).map(({ name }) => name));
      return [contenderNames[id], ...columns(total(sizes[id].filter(({ name }) => loaded.has(name))))];
    }),
  );
}

/** Modules that several others share have no name of their own: together they are one row. */
function sameName(files: readonly FileSize[]): readonly (readonly [string, readonly FileSize[]])[] {
  return [...new Set(files.map(({ name }) => plainName(name)))].map((name) => {
    const named = files.filter((file) => plainName(file.name) === name);
    return [named.length === 1 ? name : `${named.length} of ${name}`, named];
  });
}

function largest(files: readonly FileSize[]): readonly FileSize[] {
  return files.toSorted((one, other) => other.gzip - one.gzip).slice(0, 1);
}

function columns({ raw, gzip, brotli }: Omit<FileSize, 'name'>): readonly string[] {
  return [raw, gzip, brotli].map(kilobytes);
}
