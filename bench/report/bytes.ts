import { lazyParts, ownShare } from '../measure/lazy-parts.ts';
import type { FileSize } from '../measure/file-sizes.ts';
import type { Results } from '../results.ts';

/** The files of this app by when they are loaded. */
export interface Bytes {
  /** What the first view loaded: the page, styles, scripts, one locale. */
  readonly first: readonly FileSize[];
  /** Of the first view, what is this app's script whatever the language. */
  readonly script: readonly FileSize[];
  /** Of each locale what the first view says, and what all else says. */
  readonly locales: readonly FileSize[];
  readonly moreOfLocales: readonly FileSize[];
  /** What is loaded when it is opened. `ownGzip` leaves out Garden, by its share of the bytes. */
  readonly lazy: readonly (Omit<FileSize, 'name'> & { readonly name: string; readonly ownGzip: number })[];
}

const sdk = 'zaf_sdk.js';
/** The words of a language: those of the first view, and the others. */
const isLocale = (name: string) => name.startsWith('words_');
const isMoreOfLocale = (name: string) => name.startsWith('more-words_');

export function bytesOfApp({ sizes, loading, metafile }: Results): Bytes {
  const loaded = new Set(loading[0].app.flatMap((round) => round?.files ?? []).map(({ name }) => name));
  const first = sizes.app.filter(({ name }) => loaded.has(name));
  const outputs = metafile?.outputs ?? {};
  const sizeOf = (name: string) => sizes.app.find((file) => file.name === name);
  const lazy = lazyParts(outputs, loaded)
    .filter(({ name }) => !isLocale(name) && !isMoreOfLocale(name))
    .map(({ name, files }) => {
      const parts = files.flatMap((file) => sizeOf(file) ?? []);
      const ownGzip = parts.reduce((sum, part) => sum + part.gzip * ownShare(outputs, part.name), 0);
      return { ...total(parts), name, ownGzip };
    });
  return {
    first,
    script: first.filter(({ name }) => name.endsWith('.js') && !isLocale(name) && name !== sdk),
    locales: sizes.app.filter(({ name }) => isLocale(name)),
    moreOfLocales: sizes.app.filter(({ name }) => isMoreOfLocale(name)),
    lazy,
  };
}

export function total(files: readonly FileSize[]): Omit<FileSize, 'name'> {
  const sum = (pick: (file: FileSize) => number) => files.reduce((all, file) => all + pick(file), 0);
  return { raw: sum(({ raw }) => raw), gzip: sum(({ gzip }) => gzip), brotli: sum(({ brotli }) => brotli) };
}

/** Without the hash of its contents, so that tables of two builds can be compared. */
export function plainName(name: string): string {
  return name.replace(/-[A-Z\d]{8}(?=\.\w+$)/, '');
}
