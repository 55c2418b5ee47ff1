import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp } from '../build.ts';
import { shippedPackages, type ShippedPackage } from '../supply/shipped-packages.ts';
import { readFolder } from './read-folder.ts';
import { zipPackage, type PackageFiles } from './zip.ts';

/**
 * Builds the app as it ships and zips it; `shipped` is what it holds of others. In a folder of its own: `dist/` may hold what Zendesk's tool left
 * there, its configuration with settings included.
 */
export async function makePackage(): Promise<{
  files: PackageFiles;
  zip: Uint8Array;
  shipped: readonly ShippedPackage[];
}> {
  const workspace = await mkdtemp(join(tmpdir(), 'chat-plan-limits-'));
  try {
    const outDir = join(workspace, 'app');
    const metafile = await buildApp({ outDir, isMinified: true });
    const files = await readFolder(outDir);
    return { files, zip: zipPackage(files), shipped: await shippedPackages(metafile) };
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}
