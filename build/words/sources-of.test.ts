import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { sourcesOf } from './sources-of.ts';

it('follows what a source needs at once, and neither types nor what is loaded later', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sources-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const files = {
    'main.ts': `import { view } from './view.ts'; import type { Shape } from './types.ts'; import 'preact';`,
    'view.ts': `export { row } from './row.ts'; const later = () => import('./later.ts');`,
    'row.ts': `import { view } from './view.ts'; export const row = 'row';`,
    'types.ts': `export type Shape = 'type';`,
    'later.ts': `export const later = 'later';`,
  };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
  const texts = await sourcesOf([join(folder, 'main.ts')]);
  expect(new Set(texts)).toEqual(new Set([files['main.ts'], files['view.ts'], files['row.ts']]));
});
