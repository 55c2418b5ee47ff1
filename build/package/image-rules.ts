import type { AppPackage } from './app-package.ts';
import { readPng } from './png.ts';
import type { Rule } from './rule.ts';

/** What the listing's pictures must be. */
export const imageRules: readonly Rule[] = [
  { name: 'logo', findFaults: wrongLogos },
  { name: 'screenshots', findFaults: wrongScreenshots },
  { name: 'no other screenshot', findFaults: otherScreenshots },
];

const logos = [
  { path: 'assets/logo.png', side: 320 },
  { path: 'assets/logo-small.png', side: 128 },
];
const screenshots = [0, 1, 2].map((number) => `assets/screenshot-${number}.png`);
const screenshotSize = { width: 1024, height: 768 };

function wrongLogos({ files }: AppPackage): string[] {
  return logos.flatMap(({ path, side }) => [
    ...sizeFaults(files, path, { width: side, height: side }),
    ...(isTransparent(files.get(path)) ? [] : [`${path} is not a PNG-24 with transparency`]),
  ]);
}

function wrongScreenshots({ files }: AppPackage): string[] {
  return screenshots.flatMap((path) => sizeFaults(files, path, screenshotSize));
}

function otherScreenshots({ files }: AppPackage): string[] {
  return [...files.keys()].filter(
    (path) => /^assets\/screenshot[^/]*$/.test(path) && !screenshots.includes(path),
  );
}

function sizeFaults(
  files: AppPackage['files'],
  path: string,
  { width, height }: { width: number; height: number },
): string[] {
  const bytes = files.get(path);
  if (bytes === undefined) return [`there is no ${path}`];
  const png = readPng(bytes);
  if (png === undefined) return [`${path} is not a PNG`];
  if (png.width === width && png.height === height) return [];
  return [`${path} is ${png.width}×${png.height}, not ${width}×${height}`];
}

/** Missing and other than PNG count as right here: the size says so already. */
function isTransparent(bytes: Uint8Array | undefined): boolean {
  const png = bytes && readPng(bytes);
  return png === undefined || (png.depth === 8 && png.colorType === 6);
}
