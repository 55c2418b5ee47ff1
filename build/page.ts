import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.ts';

/** Writes `iframe.html` into the package's `assets` folder. `preloads` are modules beside it. */
export async function writePage(assets: string, preloads: readonly string[]): Promise<void> {
  const template = await readFile(join(root, 'src', 'iframe.html'), 'utf8');
  await writeFile(join(assets, 'iframe.html'), finishPage(template, preloads));
}

/**
 * Fills in what only the build knows: the hash that lets the page's one inline script past its own policy
 * (CSP Level 3, "script-src"), and the modules to load ahead. Throws where the page has no such script or
 * more than one.
 */
export function finishPage(template: string, preloads: readonly string[]): string {
  const links = preloads.map((name) => `<link rel="modulepreload" href="${name}" />`).join('\n    ');
  return fill(
    fill(template, '%INLINE_SCRIPT_HASH%', hashOf(onlyInlineScript(template))),
    '%PRELOADS%',
    links,
  );
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
