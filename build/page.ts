import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
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

/**
 * Writes the app's pages into the package's `assets` folder. `preloads` are modules beside them. The style sheet
 * of the first frame moves from there into the pages: what is painted first then comes with the page.
 */
export async function writePages(assets: string, preloads: readonly string[]): Promise<void> {
  const template = await readFile(join(root, 'src', 'iframe.html'), 'utf8');
  const sheet = join(assets, 'first-frame.css');
  const style = await readFile(sheet, 'utf8');
  for (const [page, frame] of pages) {
    const firstFrame = await readFile(join(root, 'src', 'first-frames', frame), 'utf8');
    await writeFile(join(assets, page), finishPage(template, { firstFrame, style, preloads }));
  }
  await rm(sheet);
}

/** What a page shows until the app is there, how that looks, and the modules to load ahead. */
interface PageParts {
  readonly firstFrame: string;
  /** CSS. */
  readonly style: string;
  readonly preloads: readonly string[];
}

/**
 * Fills in what only the build knows, beside those parts: the hashes that let the page's one inline script and
 * its one inline style past its own policy (CSP Level 3, "script-src", "style-src"). Throws where the page has
 * no such script or more than one.
 */
export function finishPage(template: string, { firstFrame, style, preloads }: PageParts): string {
  const links = preloads.map((name) => `<link rel="modulepreload" href="${name}" />`).join('\n    ');
  const parts = [
    ['%FIRST_FRAME%', firstFrame.trim()],
    ['%INLINE_SCRIPT_HASH%', hashOf(onlyInlineScript(template))],
    ['%FIRST_FRAME_STYLE%', `<style>${style}</style>`],
    ['%INLINE_STYLE_HASH%', hashOf(style)],
    ['%PRELOADS%', links],
  ] as const;
  return parts.reduce((page, [placeholder, text]) => fill(page, placeholder, text), template);
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
