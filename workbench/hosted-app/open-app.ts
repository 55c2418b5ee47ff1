import { stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { InputFault } from '../server/input-fault.ts';
import { readManifest } from './manifest.ts';
import { unpackZip } from './unpack-zip.ts';

/** An app, where it can be served from. */
export interface OpenedApp {
  readonly name: string;
  /** The folder that holds manifest.json. */
  readonly folder: string;
  /** The files and folders that its author changes. */
  readonly watched: readonly string[];
  /** Brings `folder` up to date with them. Where that is impossible it rejects, and `folder` stays as it was. */
  readonly refresh: () => Promise<void>;
}

/** Of an app's folder, what is part of the app: it may hold sources and node_modules beside. */
const parts = ['manifest.json', 'assets', 'translations', 'zcli.apps.config.json'];

/**
 * Opens somebody's app, a folder or a zip. Zips are unpacked below `unpacked`, each into a folder of its name.
 * Rejects with an `InputFault` where there is no app that can be hosted.
 */
export async function openApp(path: string, unpacked: string): Promise<OpenedApp> {
  const source = resolve(path);
  const found = await stat(source).catch(() => undefined);
  if (found === undefined) throw new InputFault(`There is no folder or zip at ${source}.`);
  const isZip = !found.isDirectory();
  const folder = isZip ? join(unpacked, basename(source)) : source;
  const refresh = async () => {
    if (isZip) await unpackZip(source, folder);
    await readManifest(folder);
  };
  await refresh();
  const { name } = await readManifest(folder);
  return { name, folder, watched: isZip ? [source] : parts.map((part) => join(source, part)), refresh };
}
