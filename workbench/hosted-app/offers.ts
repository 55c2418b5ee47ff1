import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from './manifest.ts';

/** What the manifest has for one place in Support: a page that can be shown, or why there is none. */
export type Offer =
  | { readonly kind: 'page'; readonly url: string; readonly isFlexible: boolean }
  | { readonly kind: 'none'; readonly reason: string };

/** Every location of Support that an app may name. */
const locationNames = [
  'ticket_sidebar',
  'new_ticket_sidebar',
  'user_sidebar',
  'organization_sidebar',
  'nav_bar',
  'top_bar',
  'background',
  'modal',
  'ticket_editor',
] as const;

/** The offers by location, as far as the manifest names any. */
export async function offersOf(manifest: Manifest, folder: string): Promise<Readonly<Record<string, Offer>>> {
  const support = Object.entries(manifest.location['support'] ?? {});
  const known = support.filter(([name]) => isLocation(name));
  const offers = known.map(async ([name, { url, flexible }]) => {
    const reason = url === undefined ? 'its manifest gives it no url' : await whyNot(url, folder);
    const offer: Offer =
      url === undefined || reason !== undefined
        ? { kind: 'none', reason: reason ?? '' }
        : { kind: 'page', url, isFlexible: flexible };
    return [name, offer] as const;
  });
  return Object.fromEntries(await Promise.all(offers));
}

/** What the manifest names and the workbench has no place for, in words. */
export function unhostedIn(manifest: Manifest): string[] {
  const products = Object.keys(manifest.location).filter((product) => product !== 'support');
  const locations = Object.keys(manifest.location['support'] ?? {}).filter((name) => !isLocation(name));
  return [
    ...products.map((product) => `The manifest names ${product}: the workbench hosts Support alone.`),
    ...locations.map((name) => `The manifest names ${name}: the workbench has no such place.`),
  ];
}

function isLocation(name: string): boolean {
  return locationNames.some((known) => known === name);
}

/** Why a page cannot be shown; `undefined` where it can. */
async function whyNot(url: string, folder: string): Promise<string | undefined> {
  if (/^([a-z][a-z\d+.-]*:|\/\/)/i.test(url)) {
    return `its page is at ${url}, and the workbench shows pages of the app's own folder only`;
  }
  // As a browser will read it, dots and escapes included.
  const path = decodeURI(new URL(url, 'https://app.invalid/').pathname).slice(1);
  if (!path.startsWith('assets/')) return `its page is ${url}, which is not in assets/`;
  const isThere = await access(join(folder, path)).then(
    () => true,
    () => false,
  );
  return isThere ? undefined : `its page ${path} is not in the app`;
}
