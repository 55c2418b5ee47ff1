import { build } from 'esbuild';
import { join } from 'node:path';
import { root } from '../../build/root.ts';
import type { LimitFigure } from '../in-page/marks.ts';

let bundled: Promise<string> | undefined;

/** The script that has a page note its marks. */
export async function marksScript(limits: readonly LimitFigure[]): Promise<string> {
  bundled ??= bundle();
  return `${await bundled};bench.noteMarks(${JSON.stringify(limits)})`;
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'bench', 'in-page', 'marks.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bench',
    target: 'es2022',
  });
  return outputFiles.map(({ text }) => text).join('');
}
