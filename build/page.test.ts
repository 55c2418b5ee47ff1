import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { finishPage } from './page.ts';
import { root } from './root.ts';

const read = (...path: string[]) => readFileSync(join(root, 'src', ...path), 'utf8');
const template = read('iframe.html');
const firstFrame = '<p>Loading</p>';
const style = 'p{margin:0}\n';

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function policyOf(page: string): string {
  return /content="(default-src [^"]*)"/.exec(page)?.[1] ?? '';
}

describe.each(['plan', 'profile'])('the built page that begins as the skeleton of a %s', (name) => {
  const page = finishPage(template, {
    firstFrame: read('first-frames', `${name}.html`),
    style,
    preloads: ['chunk-A.js', 'chunk-B.js'],
  });

  it('lets its one inline script, its one inline style, and no other, past its policy', () => {
    const script = /<script>(.*?)<\/script>/s.exec(page)?.[1] ?? '';
    expect(policyOf(page)).toContain(`zdassets.com ${hashOf(script)};`);
    expect(/<style>(.*?)<\/style>/s.exec(page)?.[1]).toBe(style);
    expect(policyOf(page)).toContain(`style-src 'self' ${hashOf(style)} ${hashOf('')};`);
    expect(policyOf(page)).not.toMatch(/unsafe|%/);
  });

  it('has no style and no handler in an attribute, which its policy would not let through', () => {
    expect(page).not.toMatch(/<[^>]*\s(style|on\w+)=/);
  });

  it('loads ahead what the app cannot start without', () => {
    expect(page).toContain('<link rel="modulepreload" href="chunk-A.js" />');
    expect(page).toContain('<link rel="modulepreload" href="chunk-B.js" />');
  });

  it('runs the app before the SDK, so that the app sees the SDK come or fail', () => {
    expect(page.indexOf('src="main.js"')).toBeGreaterThan(0);
    expect(page.indexOf('id="zaf-sdk"')).toBeGreaterThan(page.indexOf('src="main.js"'));
  });

  it('says "Loading" to a screen reader until the app is there', () => {
    expect(page).toMatch(/role="status"[^>]*>Loading</);
  });
});

it('refuses a page with a second inline script, whose hash nobody would have seen', () => {
  const two = template.replace('</head>', '<script>alert(1)</script></head>');
  expect(() => finishPage(two, { firstFrame, style, preloads: [] })).toThrow('it has 2');
});

it('refuses a page whose policy has no place for the hash', () => {
  const without = template.replace('%INLINE_SCRIPT_HASH%', '');
  expect(() => finishPage(without, { firstFrame, style, preloads: [] })).toThrow('%INLINE_SCRIPT_HASH%');
});
