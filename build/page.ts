import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.ts';

/**
 * The pages of the package and the first frame of each. Where a page is shown is known by its address alone,
 * which the manifest gives by location, before any script has run.
 */
const pages = [
  ['iframe.html', 'plan.html'],
  ['profile.html', 'profile.html'],
] as const;

/** Writes the app's pages into the package's `assets` folder. `preloads` are modules beside them. */
export async function writePages(assets: string, preloads: readonly string[]): Promise<void> {
  const template = await readFile(join(root, 'src', 'iframe.html'), 'utf8');
  for (const [page, frame] of pages) {
    const firstFrame = await readFile(join(root, 'src', 'first-frames', frame), 'utf8');
    await writeFile(join(assets, page), finishPage(template, { firstFrame, preloads }));
  }
}

/** What a page shows until the app is there, and the modules to load ahead. */
interface PageParts {
  readonly firstFrame: string;
  readonly preloads: readonly string[];
}

/**
 * Fills in what only the build knows, beside those parts: the hash that lets the page's one inline script past
 * its own policy (CSP Level 3, "script-src"). Throws where the page has no such script or more than one.
 */
export function finishPage(template: string, { firstFrame, preloads }: PageParts): string {
  const links = preloads.map((name) => `<link rel="modulepreload" href="${name}" />`).join('\n    ');
  const page = fill(template, '%FIRST_FRAME%', firstFrame.trim());
  return fill(fill(page, '%INLINE_SCRIPT_HASH%', hashOf(onlyInlineScript(page))), '%PRELOADS%', links);
}

function onlyInlineScript(page: string): string {
  const scripts = [...page.matchAll(/<script>(.*?)<\/script>/gs)];
  const [script] = scripts;
  if (script?.[1] === undefined || scripts.length > 1) {
    throw new Error(`iframe.html must have one inline script; it has ${scripts.length}`);
  }
  return script[1];
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function fill(page: string, placeholder: string, text: string): string {
  if (!page.includes(placeholder)) throw new Error(`iframe.html has no ${placeholder}`);
  return page.replace(placeholder, () => text);
}
