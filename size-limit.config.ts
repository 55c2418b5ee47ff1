import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The size budget of `npm run check`: what was reached, plus five in a hundred. In kilobytes of 1,000 bytes,
 * as gzip leaves them, since that is how Zendesk's CDN sends them. What is loaded later counts with all that
 * it brings.
 */

const assets = join('dist', 'assets');
const files = readdirSync(assets);
const page = readFileSync(join(assets, 'iframe.html'), 'utf8');

/** The modules that the page names: it asks for them at once. */
const firstView = [...page.matchAll(/(?:href|src)="([^"/]+\.js)"/g)].flatMap(([, name]) => name ?? []);

/** The files whose names begin so, the largest first. */
function named(start: string): string[] {
  const size = (name: string) => statSync(join(assets, name)).size;
  return files.filter((name) => name.startsWith(start)).sort((a, b) => size(b) - size(a));
}

function budget(name: string, parts: readonly string[], limit: string) {
  if (parts.length === 0) throw new Error(`There is no file for "${name}" in ${assets}.`);
  return { name, path: parts.map((part) => join(assets, part)), limit, gzip: true };
}

export default [
  budget('first view, script', firstView, '37.9 kB'),
  budget('page, with its first frame', ['iframe.html'], '3.5 kB'),
  budget('all other styles', ['styles.css'], '6.9 kB'),
  budget('words of the first view, largest language', named('words_').slice(0, 1), '3.1 kB'),
  budget('all other words, largest language', named('more-words_').slice(0, 1), '5.9 kB'),
  budget('seats', named('seats-panel'), '10.1 kB'),
  budget('seats as a table', named('seat-table-panel'), '3 kB'),
  budget('sections', named('section-contents'), '3.6 kB'),
  budget('a person’s seat', [...named('open-person-store'), ...named('person-view')], '3.7 kB'),
  budget('connecting', named('token-parts'), '2 kB'),
  budget('a page without Zendesk', named('unconnected-screen'), '0.5 kB'),
  budget('wrong settings', named('setting-fault-list'), '0.5 kB'),
  budget('a note’s outcome', named('note-outcome'), '0.2 kB'),
  budget('billing contact, without its form', named('open-billing'), '5.3 kB'),
  budget('billing form, with Garden’s runtime', named('editor'), '83 kB'),
];
