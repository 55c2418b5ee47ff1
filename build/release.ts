import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isPart, nextVersion, type Part } from './release/next-version.ts';
import { releaseTexts, type ReleaseTexts } from './release/release-texts.ts';
import { root } from './root.ts';

/**
 * `npm run release -- patch|minor|major`: counts the version up in the manifest and the package together, and
 * makes what the changelog has as unreleased a section of that version. Commits nothing.
 */
const [part] = process.argv.slice(2);
if (isPart(part)) {
  await release(part);
} else {
  console.error('Say what changes: npm run release -- patch|minor|major');
  process.exitCode = 1;
}

async function release(counted: Part): Promise<void> {
  const texts: ReleaseTexts = {
    'manifest.json': await readOwn('manifest.json'),
    'package.json': await readOwn('package.json'),
    'package-lock.json': await readOwn('package-lock.json'),
    'CHANGELOG.md': await readOwn('CHANGELOG.md'),
  };
  const from = /"version": "([^"]*)"/.exec(texts['manifest.json'])?.[1] ?? '';
  const to = nextVersion(from, counted);
  const date = new Date().toISOString().slice(0, 10);
  for (const [path, text] of Object.entries(releaseTexts(texts, { from, to, date }))) {
    await writeFile(join(root, path), text);
  }
  console.log(`${from} is now ${to}. Look through CHANGELOG.md, commit, then: npm run package`);
}

function readOwn(path: keyof ReleaseTexts): Promise<string> {
  return readFile(join(root, path), 'utf8');
}
