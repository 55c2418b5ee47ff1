import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import { root } from '../root.ts';
import type * as rendered from './render.tsx';

/**
 * Garden's components, rendered on React as it is. They are bundled for it: of styled-components, which has one
 * file for `import` and another for `require`, all of them must get the same.
 */
export async function renderGarden(): Promise<readonly rendered.Rendering[]> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['build/garden/render.tsx'],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  const module: { exports: Partial<typeof rendered> } = { exports: {} };
  // The body of a CommonJS module, whose parameters are named here.
  const run = compileFunction(outputFiles[0]?.text ?? '', ['module', 'require']) as (
    module: object,
    require: NodeJS.Require,
  ) => void;
  run(module, createRequire(import.meta.url));
  return module.exports.renderings ?? [];
}
