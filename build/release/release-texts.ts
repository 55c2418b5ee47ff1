/** The texts that name the version, by the paths of their files. */
export type ReleaseTexts = Readonly<
  Record<'manifest.json' | 'package.json' | 'package-lock.json' | 'CHANGELOG.md', string>
>;

/** How often each file names the version of the app, before it names any other. */
const mentions = { 'manifest.json': 1, 'package.json': 1, 'package-lock.json': 2 } as const;

const unreleased = '## Unreleased\n';

/**
 * The same texts with the next version, and with a section of the changelog for what was unreleased. Throws
 * where a file names another version than `from`: they have drifted apart. `date` is YYYY-MM-DD.
 */
export function releaseTexts(
  texts: ReleaseTexts,
  { from, to, date }: { from: string; to: string; date: string },
): ReleaseTexts {
  const counted = (path: keyof typeof mentions) => withVersion(texts[path], path, from, to);
  return {
    'manifest.json': counted('manifest.json'),
    'package.json': counted('package.json'),
    'package-lock.json': counted('package-lock.json'),
    'CHANGELOG.md': withSection(texts['CHANGELOG.md'], to, date),
  };
}

/** Changes the text and does not write the JSON anew, so that everything else stays as somebody laid it out. */
function withVersion(text: string, path: keyof typeof mentions, from: string, to: string): string {
  let left: number = mentions[path];
  return text.replace(/"version": "([^"]*)"/g, (mention, version: string) => {
    if (left === 0) return mention;
    left -= 1;
    if (version !== from) throw new Error(`${path} has version ${version}, and not ${from}`);
    return `"version": "${to}"`;
  });
}

function withSection(changelog: string, version: string, date: string): string {
  if (!changelog.includes(unreleased)) throw new Error(`CHANGELOG.md has no line "${unreleased.trim()}"`);
  return changelog.replace(unreleased, `${unreleased}\n## ${version} (${date})\n`);
}
