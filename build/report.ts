import { analyzeMetafile, type Metafile } from 'esbuild';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleApp } from './bundle.ts';
import { fileName } from './output-graph.ts';

/**
 * `npm run report`: what is in the modules and style sheets that ship, file by file with the largest sources
 * first, in bytes before compression; what the first view loads apart from what is loaded later.
 */
const folder = await mkdtemp(join(tmpdir(), 'report-'));
try {
  const { preloads, metafile } = await bundleApp({ outDir: folder, isMinified: true, version: 'report' });
  const first = new Set(['main.js', 'first-frame.css', 'styles.css', ...preloads]);
  console.log(`The first view\n${await reportOf(metafile, (name) => first.has(name))}`);
  console.log(`Loaded later\n${await reportOf(metafile, (name) => !first.has(name))}`);
} finally {
  await rm(folder, { recursive: true });
}

/** The part of esbuild's own analysis that is about some of the files. */
function reportOf({ inputs, outputs }: Metafile, isWanted: (name: string) => boolean): Promise<string> {
  const wanted = Object.entries(outputs).filter(([path]) => isWanted(fileName(path)));
  return analyzeMetafile({ inputs, outputs: Object.fromEntries(wanted) });
}
