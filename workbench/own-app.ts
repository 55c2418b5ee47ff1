import { join } from 'node:path';
import { buildApp } from '../build/build.ts';
import { root } from '../build/root.ts';
import { failureWords } from './dev/failure-words.ts';
import type { OpenedApp } from './hosted-app/open-app.ts';
import { InputFault } from './server/input-fault.ts';

/**
 * The app of this repository, built into a folder of its own: `dist/` may be on its way to Zendesk. Rejects with
 * an `InputFault` where it cannot be built.
 */
export async function openOwnApp(): Promise<OpenedApp> {
  const folder = join(root, '.cache', 'start');
  const refresh = async () => {
    await buildApp({ outDir: folder, isMinified: false });
  };
  await refresh().catch((error: unknown) => {
    throw new InputFault(`The app cannot be built.\n${failureWords(error)}`);
  });
  const watched = ['src', 'translations', 'assets', 'manifest.json'].map((part) => join(root, part));
  return { name: 'Chat Plan Limits', folder, watched, refresh };
}
