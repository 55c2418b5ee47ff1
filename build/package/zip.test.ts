import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hashContents } from './contents-hash.ts';
import { readFolder } from './read-folder.ts';
import { unzipPackage, zipPackage } from './zip.ts';
import { readZipEntries } from './zip-entries.ts';

const files = (...names: string[]) => new Map(names.map((name) => [name, new TextEncoder().encode(name)]));

describe('the zip', () => {
  afterEach(() => void vi.unstubAllEnvs());

  it('is the same, byte for byte, whatever the order, the hour and the time zone', () => {
    const first = zipPackage(files('manifest.json', 'assets/ü.js', 'assets/b.js'));
    vi.stubEnv('TZ', 'Pacific/Auckland');
    const second = zipPackage(files('assets/b.js', 'manifest.json', 'assets/ü.js'));
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('gives back what went in, in the order of the paths', () => {
    const zip = zipPackage(files('manifest.json', 'assets/ü.js'));
    expect(unzipPackage(zip)).toEqual(files('assets/ü.js', 'manifest.json'));
    expect(readZipEntries(zip)).toEqual([
      { path: 'assets/ü.js', isLink: false },
      { path: 'manifest.json', isLink: false },
    ]);
  });
});

it('hashes the contents as sha256sum does with their list', () => {
  // printf a > a; printf b/c > b/c; find * -type f | LC_ALL=C sort | xargs sha256sum | sha256sum
  expect(hashContents(files('b/c', 'a'))).toBe(
    'c3f0e666cfb31cdcccb693452c268b7d0bbea5a65381f6a21fbca67270f67ebb',
  );
});

describe('a folder to package', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'package-'));
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'assets', 'main.js'), 'assets/main.js');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is read with all that is below it', async () => {
    expect(
      new Map([...(await readFolder(folder))].map(([path, bytes]) => [path, Buffer.from(bytes).toString()])),
    ).toEqual(new Map([['assets/main.js', 'assets/main.js']]));
  });

  it('may hold no link', async () => {
    await symlink(join(folder, 'assets', 'main.js'), join(folder, 'assets', 'other.js'));
    await expect(readFolder(folder)).rejects.toThrow('other.js');
  });
});
