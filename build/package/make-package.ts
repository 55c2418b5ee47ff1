import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp } from '../build.ts';
import { readFolder } from './read-folder.ts';
import { zipPackage, type PackageFiles } from './zip.ts';

/**
 * Builds the app as it ships and zips it. In a folder of its own: `dist/` may hold what Zendesk's tool left
 * there, its configuration with settings included.
 */
export async function makePackage(): Promise<{ files: PackageFiles; zip: Uint8Array }> {
  const workspace = await mkdtemp(join(tmpdir(), 'chat-plan-limits-'));
  try {
    const outDir = join(workspace, 'app');
    await buildApp({ outDir, isMinified: true });
    const files = await readFolder(outDir);
    return { files, zip: zipPackage(files) };
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}
