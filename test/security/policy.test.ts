import { readFile } from 'node:fs/promises';
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

/** The sources of each directive of the page as it ships. */
async function shippedPolicy(): Promise<ReadonlyMap<string, readonly string[]>> {
  const page = await readFile(join(root, 'dist', 'assets', 'iframe.html'), 'utf8');
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page)?.[1] ?? '';
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources] as const;
    }),
  );
}

it('the page allows what is in its package, Zendesk’s script, and nothing else', async () => {
  const policy = await shippedPolicy();
  const hash: unknown = expect.stringMatching(/^'sha256-[\w+/]{43}='$/);

  expect(Object.fromEntries(policy)).toEqual({
    'default-src': ["'none'"],
    'script-src': ["'self'", 'https://static.zdassets.com', hash],
    'style-src': ["'self'", hash],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  });
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

it('the page stops requests and code that are not its own, whoever got them in', async () => {
  const { app, page } = await openWorkbench(
    { scenario: 'team' },
    { expectedErrors: [/Content Security Policy/] },
  );
  await title(app, 'Team plan').waitFor();
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
  await title(app, 'Team plan').waitFor();
});
