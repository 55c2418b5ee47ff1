/** What the directory of a zip says of a file, beside its bytes. */
export interface ZipEntry {
  readonly path: string;
  /** Whether it is a link to another file, and no file. */
  readonly isLink: boolean;
}

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const unix = 3;
const linkMode = 0o120000;
const typeMask = 0o170000;

/**
 * The directory at the end of a zip (PKWARE's APPNOTE, 4.3.12 and 4.3.16), read for what unzipping into a map
 * loses: links, and a path that comes twice. Throws where there is no directory.
 */
export function readZipEntries(zip: Uint8Array): ZipEntry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = findEnd(view);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== directoryEntry) throw new Error('The directory of the zip is damaged');
    const nameLength = view.getUint16(at + 28, true);
    const name = zip.subarray(at + 46, at + 46 + nameLength);
    entries.push({ path: new TextDecoder().decode(name), isLink: isLink(view, at) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at--) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  throw new Error('Not a zip');
}

function isLink(view: DataView, at: number): boolean {
  const mode = view.getUint16(at + 40, true);
  return view.getUint8(at + 5) === unix && (mode & typeMask) === linkMode;
}
