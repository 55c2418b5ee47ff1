import type { Metafile } from 'esbuild';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildApp } from '../../build/build.ts';
import { root } from '../../build/root.ts';
import { startServer, type Workbench } from '../../workbench/server/start-server.ts';
import { buildBlank, buildFloor } from './bare-pages.ts';
import { finishForCdn } from './finish-for-cdn.ts';
import { withGardenRuntime, withReact } from './variations.ts';

/** What is compared, by the names that the tables have for it. */
export const contenderNames = {
  app: 'this app',
  floor: 'the floor',
  garden: 'with Garden’s runtime',
  react: 'that on React',
  blank: 'a blank iframe',
} as const;

export type ContenderId = keyof typeof contenderNames;

/** The builds of this app's own source: they all have the same screens. */
export const appIds = ['app', 'garden', 'react'] as const satisfies readonly ContenderId[];

export interface Contender {
  readonly id: ContenderId;
  /** The package: the folder that holds manifest.json. */
  readonly folder: string;
  readonly workbench: Workbench;
  /** What esbuild says of the modules, where they are this app's. */
  readonly metafile: Metafile | undefined;
}

export type Contenders = Readonly<Record<ContenderId, Contender>>;

const builds: Readonly<Record<ContenderId, (outDir: string) => Promise<Metafile | undefined>>> = {
  app: (outDir) => buildApp({ outDir, isMinified: true }),
  floor: buildFloor,
  garden: (outDir) => buildApp({ outDir, isMinified: true, variation: withGardenRuntime }),
  react: (outDir) => buildApp({ outDir, isMinified: true, variation: withReact }),
  blank: buildBlank,
};

/** Builds all that is compared, and serves each by a workbench of its own, as a CDN would. */
export async function startContenders(): Promise<Contenders> {
  const folder = join(root, '.cache', 'bench');
  await mkdir(folder, { recursive: true });
  return {
    app: await startContender('app', folder),
    floor: await startContender('floor', folder),
    garden: await startContender('garden', folder),
    react: await startContender('react', folder),
    blank: await startContender('blank', folder),
  };
}

export async function stopContenders(contenders: Contenders): Promise<void> {
  await Promise.all(Object.values(contenders).map(({ workbench }) => workbench.close()));
}

async function startContender(id: ContenderId, parent: string): Promise<Contender> {
  const folder = join(parent, id);
  const metafile = await builds[id](folder);
  await finishForCdn(folder);
  // The local SDK is in the folder by now, compressed like all else.
  const workbench = await startServer({ port: 0, appFolder: folder, isSdkRewritten: false });
  return { id, folder, workbench, metafile };
}
