/** The account itself, as an address: relative ones are addresses of it. */
const accountHost = 'https://account.invalid';

/**
 * The folders that lead to the answers for an address: those of its path, after the host's where the address
 * is absolute. Zendesk takes ".json" at the end of a path as if it were not there, and so does this.
 */
export function foldersOf(url: string): {
  readonly folders: readonly string[];
  readonly query: URLSearchParams;
} {
  const address = new URL(url, accountHost);
  const path = address.pathname
    .replace(/\.json$/, '')
    .split('/')
    .filter(Boolean)
    .map(readable);
  const folders = address.origin === accountHost ? path : [address.hostname, ...path];
  return { folders, query: address.searchParams };
}

/** Where to write the answer that is missing, as a path in the folder of answers. */
export function placeOf(method: string, url: string): string {
  return [...foldersOf(url).folders, `${method}.json`].join('/');
}

function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
