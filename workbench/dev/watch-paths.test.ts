import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchPaths } from './watch-paths.ts';

let root = '';
let told: string[] = [];
let stop = (): void => undefined;
const at = (path: string) => join(root, path);
const write = (path: string, text = path) => writeFileSync(at(path), text);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'watched-'));
  mkdirSync(at('src/deep'), { recursive: true });
  write('src/deep/a.ts');
  write('manifest.json');
  told = [];
  stop = watchPaths([at('src'), at('manifest.json'), at('assets')], (path) => told.push(path));
});
afterEach(() => {
  stop();
  rmSync(root, { recursive: true });
});

async function isTold(path: string): Promise<void> {
  await expect.poll(() => told, { timeout: 30_000 }).toContain(at(path));
}

/** Changes a path when all that came before in its folder is told, and waits for this change to be. */
async function toldOf(path: string, change: (path: string) => void = write): Promise<void> {
  const marker = join(dirname(path), 'marker');
  if (dirname(path) !== '.') {
    write(marker);
    await isTold(marker);
  }
  told.length = 0;
  change(path);
  await isTold(path);
}

describe('what is watched', () => {
  it('is a file that is written, and written again after another took its place', async () => {
    await toldOf('src/deep/a.ts');
    await toldOf('src/deep/a.ts', () => {
      write('aside.ts');
      renameSync(at('aside.ts'), at('src/deep/a.ts'));
    });
    await toldOf('src/deep/a.ts');
  });

  it('is a folder that comes later, and one that comes again', async () => {
    const make = (path: string) => mkdirSync(at(path));
    await toldOf('src/new', make);
    await toldOf('src/new/b.ts');
    await toldOf('src/new', (path) => rmSync(at(path), { recursive: true }));
    await toldOf('src/new', make);
    await toldOf('src/new/b.ts');
    await toldOf('assets', make);
    await toldOf('assets/logo.svg');
  });

  it('is a single file, and neither what lies beside it nor what an editor keeps meanwhile', async () => {
    write('other.json');
    write('src/.a.ts.swp');
    write('src/a.ts~');
    write('manifest.json');
    await isTold('manifest.json');
    write('src/last.ts');
    await isTold('src/last.ts');
    const paths = told.map((path) => path.slice(root.length + 1));
    expect([...new Set(paths)].sort()).toEqual(['manifest.json', 'src/last.ts']);
  });
});
