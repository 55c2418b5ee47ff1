import type { Metafile } from 'esbuild';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { licenceText } from './licences.ts';
import { shippedPackages, type ShippedPackage } from './shipped-packages.ts';

/** Zendesk takes no `.txt` in a package; in JSON each line of a text is a line too. */
const noticesName = 'third-party-notices.json';

interface Notice {
  /** "preact 11.2.0", all that came with this text. */
  readonly packages: readonly string[];
  readonly licence: string;
  readonly text: readonly string[];
}

/** Writes the licences of what is in the bundle beside it: minified, the modules have lost theirs. */
export async function writeNotices(assets: string, metafile: Metafile): Promise<void> {
  const packages = await shippedPackages(metafile);
  const texts = await Promise.all(packages.map(licenceText));
  const notices = noticesOf(packages.map((shipped, index) => [shipped, texts[index] ?? '']));
  await writeFile(join(assets, noticesName), `${JSON.stringify(notices, null, 2)}\n`);
}

/** Each text once. */
export function noticesOf(
  texts: readonly (readonly [shipped: ShippedPackage, text: string])[],
): readonly Notice[] {
  return [...new Set(texts.map(([, text]) => text))].map((text) => {
    const packages = texts.filter(([, other]) => other === text).map(([shipped]) => shipped);
    return {
      packages: packages.map(({ name, version }) => `${name} ${version}`),
      licence: packages[0]?.licence ?? '',
      text: text.split('\n'),
    };
  });
}
