import * as v from 'valibot';
import { manifestSchema, type Manifest } from './manifest-schema.ts';
import { unzipPackage, type PackageFiles } from './zip.ts';
import { readZipEntries, type ZipEntry } from './zip-entries.ts';

/** A zip on its way to Zendesk, opened for the rules to look at. */
export interface AppPackage {
  /** In bytes. */
  readonly zipSize: number;
  readonly entries: readonly ZipEntry[];
  readonly files: PackageFiles;
  /** Missing where it cannot be read as one; a rule of its own says why. */
  readonly manifest: Manifest | undefined;
}

/** Opens a zip. Throws where it is none. */
export function openPackage(zip: Uint8Array): AppPackage {
  const files = unzipPackage(zip);
  return { zipSize: zip.length, entries: readZipEntries(zip), files, manifest: readManifest(files) };
}

/** The text of a file; missing where there is no such file. Bytes that are no UTF-8 become U+FFFD. */
export function textOf(files: PackageFiles, path: string): string | undefined {
  const bytes = files.get(path);
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}

/** Paths and texts of the files with one of these endings. */
export function textsOf(files: PackageFiles, endings: readonly string[]): { path: string; text: string }[] {
  return [...files]
    .filter(([path]) => endings.includes(endingOf(path)))
    .map(([path, bytes]) => ({ path, text: new TextDecoder().decode(bytes) }));
}

/** The ending of a file's name in lower case, without its dot: "js". Empty where there is none. */
export function endingOf(path: string): string {
  return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}

/** What a JSON text says; missing where it is no JSON. */
export function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

function readManifest(files: PackageFiles): Manifest | undefined {
  const parsed = v.safeParse(manifestSchema, parseJson(textOf(files, 'manifest.json') ?? '')?.value);
  return parsed.success ? parsed.output : undefined;
}
