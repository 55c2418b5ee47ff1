import { endingOf, type AppPackage } from './app-package.ts';
import type { Rule } from './rule.ts';

/** What may be in the zip at all. */
export const fileRules: readonly Rule[] = [
  { name: 'size', findFaults: tooBig },
  { name: 'no links', findFaults: links },
  { name: 'unique paths', findFaults: repeatedPaths },
  { name: 'places', findFaults: strayFiles },
  { name: 'file types', findFaults: otherTypes },
  { name: 'no archives, programs or documents', findFaults: disguised },
  { name: 'text is UTF-8', findFaults: otherText },
];

/** In bytes: what a private app may have. */
const mostBytes = 2 * 1024 * 1024;
const textEndings = ['js', 'css', 'html', 'htm', 'json', 'svg', 'xml', 'map'];
const assetEndings = new Set([
  ...textEndings,
  ...['png', 'jpg', 'jpeg', 'gif', 'eot', 'woff', 'woff2', 'otf', 'ttf'],
]);

/** How files begin that no ending makes welcome, by what they are. */
const unwelcome: readonly { what: string; start: readonly number[] }[] = [
  { what: 'a zip, or an office document', start: [0x50, 0x4b, 0x03, 0x04] },
  { what: 'a gzip archive', start: [0x1f, 0x8b] },
  { what: 'a bzip2 archive', start: [0x42, 0x5a, 0x68] },
  { what: 'a 7z archive', start: [0x37, 0x7a, 0xbc, 0xaf] },
  { what: 'a rar archive', start: [0x52, 0x61, 0x72, 0x21] },
  { what: 'a PDF', start: [0x25, 0x50, 0x44, 0x46] },
  { what: 'an office document', start: [0xd0, 0xcf, 0x11, 0xe0] },
  { what: 'a script for a shell', start: [0x23, 0x21] },
  { what: 'a program', start: [0x7f, 0x45, 0x4c, 0x46] },
  { what: 'a program', start: [0x4d, 0x5a] },
];

function tooBig({ zipSize }: AppPackage): string[] {
  return zipSize > mostBytes ? [`the zip has ${zipSize} bytes, more than ${mostBytes}`] : [];
}

function links({ entries }: AppPackage): string[] {
  return entries.filter(({ isLink }) => isLink).map(({ path }) => `${path} is a link`);
}

/** A disk that does not tell capitals would keep one of two. */
function repeatedPaths({ entries }: AppPackage): string[] {
  const paths = entries.map(({ path }) => path.toLowerCase());
  return paths.filter((path, index) => paths.indexOf(path) !== index).map((path) => `${path} comes twice`);
}

function strayFiles({ files }: AppPackage): string[] {
  const isAtHome = (path: string) =>
    path === 'manifest.json' || (/^(assets|translations)\//.test(path) && !/(^|\/)\.|\\/.test(path));
  return [...files.keys()].filter((path) => !isAtHome(path));
}

function otherTypes({ files }: AppPackage): string[] {
  return [...files.keys()].filter((path) => path.startsWith('assets/') && !assetEndings.has(endingOf(path)));
}

function disguised({ files }: AppPackage): string[] {
  return [...files].flatMap(([path, bytes]) =>
    unwelcome
      .filter(({ start }) => start.every((byte, index) => bytes[index] === byte))
      .map(({ what }) => `${path} is ${what}`),
  );
}

function otherText({ files }: AppPackage): string[] {
  return [...files]
    .filter(([path, bytes]) => textEndings.includes(endingOf(path)) && !isUtf8(bytes))
    .map(([path]) => path);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
