import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** The first group of each match. */
function found(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, first]) => first ?? []);
}

it('has a test for each statement of docs/zaf-protocol.md, and a statement for each test', async () => {
  const document = await readFile(join(root, 'docs/zaf-protocol.md'), 'utf8');
  const folder = join(root, 'test/protocol');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.test.ts'));
  const tests = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  const stated = found(document, /^- \*\*([A-Z]\d+)\*\* /gm);
  const tested = tests.flatMap((text) => found(text, /^(?:it\(|\]\)\()'([A-Z]\d+): /gm));
  expect(stated.length).toBeGreaterThan(30);
  expect(new Set(stated).size, 'no number stands twice').toBe(stated.length);
  expect(tested.sort()).toEqual([...stated].sort());
});
