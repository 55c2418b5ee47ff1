import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { replaceFolder } from './replace-folder.ts';

let place: string;
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'replace-folder-'));
});
afterEach(() => rm(place, { recursive: true }));

const fillWith = (text: string) => (folder: string) => writeFile(join(folder, text), text);

it('makes the folder, and later puts a new one in its place', async () => {
  const target = join(place, 'dist');
  await replaceFolder(target, fillWith('first'));
  await replaceFolder(target, fillWith('second'));
  expect(await readdir(target)).toEqual(['second']);
  expect(await readdir(place)).toEqual(['dist']);
});

it('leaves the folder as it was while a new one is made, and for good where that fails', async () => {
  const target = join(place, 'dist');
  await replaceFolder(target, fillWith('first'));
  const failing = replaceFolder(target, async (folder) => {
    await fillWith('second')(folder);
    expect(await readFile(join(target, 'first'), 'utf8')).toBe('first');
    throw new Error('no such entry');
  });
  await expect(failing).rejects.toThrow('no such entry');
  expect(await readdir(target)).toEqual(['first']);
  expect(await readdir(place)).toEqual(['dist']);
});
