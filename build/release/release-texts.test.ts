import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../root.ts';
import { nextVersion } from './next-version.ts';
import { releaseTexts } from './release-texts.ts';

it.each([
  ['patch', '1.9.9', '1.9.10'],
  ['minor', '1.9.9', '1.10.0'],
  ['major', '1.9.9', '2.0.0'],
] as const)('counts a %s release up from %s to %s', (part, version, next) => {
  expect(nextVersion(version, part)).toBe(next);
});

it('counts up from nothing but x.y.z', () => {
  expect(() => nextVersion('1.0.0-beta', 'patch')).toThrow('1.0.0-beta');
});

const own = (path: string) => readFileSync(join(root, path), 'utf8');
const texts = {
  'manifest.json': own('manifest.json'),
  'package.json': own('package.json'),
  'package-lock.json': own('package-lock.json'),
  'CHANGELOG.md': own('CHANGELOG.md'),
};

const from = /"version": "(.*)"/.exec(texts['package.json'])?.[1] ?? '';

/** The lines of the one text that the other does not have. */
function changedLines(from: string, to: string): string[] {
  const before = new Set(from.split('\n'));
  return to.split('\n').filter((line) => !before.has(line));
}

describe('a release of this repository', () => {
  const released = releaseTexts(texts, { from, to: '98.7.6', date: '2030-01-31' });

  it.each([
    ['manifest.json', ['  "version": "98.7.6",']],
    ['package.json', ['  "version": "98.7.6",']],
    ['package-lock.json', ['  "version": "98.7.6",', '      "version": "98.7.6",']],
    ['CHANGELOG.md', ['## 98.7.6 (2030-01-31)']],
  ] as const)('changes the version in %s, and nothing else', (path, lines) => {
    expect(changedLines(texts[path], released[path])).toEqual(lines);
  });

  it('puts what was unreleased into the new section, and leaves room for the next', () => {
    const changelog = '# Changelog\n\n## Unreleased\n\n- New\n\n## 0.1.0 (2029-01-01)\n\n- Old\n';
    expect(
      releaseTexts({ ...texts, 'CHANGELOG.md': changelog }, { from, to: '0.2.0', date: '2030-01-31' })[
        'CHANGELOG.md'
      ],
    ).toBe(
      '# Changelog\n\n## Unreleased\n\n## 0.2.0 (2030-01-31)\n\n- New\n\n## 0.1.0 (2029-01-01)\n\n- Old\n',
    );
  });
});

it('refuses to release files whose versions have drifted apart', () => {
  expect(() => releaseTexts(texts, { from: '0.0.0', to: '0.0.1', date: '2030-01-31' })).toThrow(
    /manifest\.json has version .*, and not 0\.0\.0/,
  );
});

it('refuses a changelog without a place for what is unreleased', () => {
  expect(() =>
    releaseTexts({ ...texts, 'CHANGELOG.md': '# Changelog\n' }, { from, to: '1.0.0', date: '2030-01-31' }),
  ).toThrow('## Unreleased');
});
