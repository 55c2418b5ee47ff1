import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../build/root.ts';
import { eventually } from '../support/eventually.ts';
import { title } from '../support/plan.ts';
import { frameOf } from '../support/reach-state.ts';
import { openWorkbench } from '../support/workbench.ts';

declare global {
  interface Window {
    /** The directives that stopped something so far. */
    stopped: string[];
    /** What code put there that should not have run. */
    reached?: boolean;
  }
}

const assets = join(root, 'dist', 'assets');

/** The sources of each directive of a page's policy. */
function policyOf(page: string): Readonly<Record<string, readonly string[]>> {
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page)?.[1] ?? '';
  return Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources] as const;
    }),
  );
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

it('each page of the package allows what is in the package, Zendesk’s script, and nothing else', async () => {
  const pages = (await readdir(assets)).filter((name) => name.endsWith('.html')).sort();
  expect(pages).toEqual(['iframe.html', 'profile.html']);

  for (const name of pages) {
    const page = await readFile(join(assets, name), 'utf8');
    const inlineScript = /<script>(.*?)<\/script>/s.exec(page)?.[1] ?? '';
    const inlineStyle = /<style>(.*?)<\/style>/s.exec(page)?.[1] ?? '';
    expect(policyOf(page), name).toEqual({
      'default-src': ["'none'"],
      'script-src': ["'self'", 'https://static.zdassets.com', hashOf(inlineScript)],
      'style-src': ["'self'", hashOf(inlineStyle), hashOf('')],
      'img-src': ["'self'", 'data:'],
      'font-src': ["'self'"],
      'connect-src': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
    });
  }
});

/** What somebody’s code in the frame would try, by the directive that stops it. Each runs there by itself. */
const attempts: readonly (readonly [directive: string, attempt: () => unknown])[] = [
  ['connect-src', () => fetch('/app/manifest.json').catch(() => undefined)],
  ['connect-src', () => navigator.sendBeacon('/app/manifest.json', 'told')],
  ['connect-src', () => new WebSocket(`ws://${location.host}/`)],
  ['connect-src', () => new EventSource('/app/manifest.json')],
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- that it does nothing is what is tested
  ['script-src', () => setTimeout('window.reached = true')],
  [
    'script-src-elem',
    () =>
      document.body.append(
        Object.assign(document.createElement('script'), { textContent: 'window.reached = true' }),
      ),
  ],
  [
    'script-src-elem',
    () =>
      document.body.append(
        Object.assign(document.createElement('script'), { src: 'https://evil.example/script.js' }),
      ),
  ],
  ['script-src-elem', () => location.assign('javascript:void (window.reached = true)')],
  [
    'script-src-attr',
    () => document.body.insertAdjacentHTML('beforeend', '<img alt="" src="data:," onerror="reached = true">'),
  ],
  ['style-src-attr', () => document.body.setAttribute('style', 'color: red')],
  ['style-src-elem', () => document.head.insertAdjacentHTML('beforeend', '<style>p { color: red }</style>')],
  [
    'img-src',
    () => document.body.insertAdjacentHTML('beforeend', '<img alt="" src="https://evil.example/pixel.png">'),
  ],
  ['frame-src', () => document.body.insertAdjacentHTML('beforeend', '<iframe src="/app/manifest.json">')],
  ['base-uri', () => document.head.insertAdjacentHTML('beforeend', '<base href="https://evil.example/">')],
  [
    'form-action',
    () => {
      document.body.insertAdjacentHTML('beforeend', '<form target="_blank" action="https://evil.example/">');
      document.forms[0]?.submit();
    },
  ],
];

it.each([
  { beside: 'a ticket', location: 'ticket_sidebar', heading: 'Team plan' },
  { beside: 'a profile', location: 'user_sidebar', heading: 'Chat seat' },
])('the page beside $beside stops requests and code that are not its own', async ({ location, heading }) => {
  const { app, page } = await openWorkbench(
    { scenario: 'team', location },
    { expectedErrors: [/Content Security Policy/] },
  );
  await title(app, heading).waitFor();
  const frame = frameOf(page);
  await frame.evaluate(() => {
    window.stopped = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      window.stopped.push(effectiveDirective);
    });
  });

  for (const [, attempt] of attempts) await frame.evaluate(attempt);

  const expected = attempts.map(([directive]) => directive).sort();
  await eventually(() => frame.evaluate(() => [...window.stopped].sort())).toEqual(expected);
  expect(await frame.evaluate(() => window.reached)).toBeUndefined();
  await title(app, heading).waitFor();
});
