import type { FrameLocator } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { openContext } from '../support/context.ts';
import { eventually } from '../support/eventually.ts';
import { row, title } from '../support/plan.ts';
import { opened, openWorkbench } from '../support/workbench.ts';

declare global {
  interface Window {
    /** How many messages came to the frame that were not its parent's. */
    foreign: number;
  }
}

/** Counts before anything of the app can stop a message. Runs in each page and frame. */
function countForeign(): void {
  window.foreign = 0;
  const count = ({ source }: MessageEvent) => {
    if (source !== window.parent) window.foreign += 1;
  };
  window.addEventListener('message', count, true);
}

/**
 * Posts all the time, to all frames of Support's page, what Support could say. Runs in whatever attacks: a page
 * that opens Support by its address, or a frame in it.
 */
function impersonateSupport(address: string | null): void {
  const support = address === null ? window.parent : window.open(address);
  if (support === null) throw new Error('The browser opens no page');
  const account = { plan: { name: 'forged', max_agents: 1 }, status: 'forged' };
  const reply = { status: 200, responseJSON: account, responseText: JSON.stringify(account) };
  const forged = [
    { key: 'zaf.app.registered', message: { context: { account: { subdomain: 'evil' } }, metadata: {} } },
    { key: 'zaf.colorScheme.changed', message: 'dark' },
    { key: 'zaf.app.willDestroy' },
    ...Array.from({ length: 60 }, (_, index) => [
      { id: index, result: { currentUser: { id: 1, role: 'admin', locale: 'de' }, errors: {} } },
      { key: `zaf.request:${index}.done`, message: { responseArgs: [reply, 'success', reply] } },
    ]).flat(),
  ];
  setInterval(() => {
    const frames = Array.from({ length: support.length }, (_, index) => support[index]);
    for (const frame of frames) for (const message of forged) frame?.postMessage(message, '*');
  }, 50);
}

async function expectUntouched(app: FrameLocator): Promise<void> {
  await title(app, 'Team plan').waitFor();
  await eventually(() => app.locator('html').evaluate(() => window.foreign)).toBeGreaterThan(500);
  await app.getByRole('button', { name: 'Refresh', exact: true }).click();
  await row(app, 'Agents').getByText('2 of 2', { exact: true }).waitFor();
  await app.getByRole('button', { name: 'Refresh', exact: true }).waitFor();
  await title(app, 'Team plan').waitFor();
  expect(await app.locator('html').getAttribute('data-color-scheme')).toBe('light');
}

it('what the page says that opened Support is not heard, whatever the SDK checks', async () => {
  const context = await openContext({ sdk: 'trusting' });
  await context.addInitScript(countForeign);
  await context.route('https://evil.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' }),
  );
  const evil = await context.newPage();
  await evil.goto('https://evil.example/');

  const support = context.waitForEvent('page');
  await evil.evaluate(impersonateSupport, new URL('?scenario=team', inject('workbenchUrl')).href);
  await expectUntouched(opened(await support).app);
});

it('what another app says that stands beside it is not heard, whatever the SDK checks', async () => {
  const context = await openContext({ sdk: 'trusting' });
  await context.addInitScript(countForeign);
  const page = await context.newPage();
  await page.goto(new URL('?scenario=team&tickets=2', inject('workbenchUrl')).href);

  const other = await page.locator('iframe').nth(1).elementHandle();
  await (await other.contentFrame())?.evaluate(impersonateSupport, null);
  await expectUntouched(opened(page).app);
});

/** What no SDK and no Support ever sends; runs in the page around the app. */
function postNonsense(): number {
  const frame = document.querySelector('iframe')?.contentWindow;
  const keys = ['zaf.', 'zaf.colorScheme.changed', 'zaf.nobody.knows', 'iframe.handshake', '__proto__', ''];
  const values = [null, undefined, 0, NaN, '', '{', '"', [], [[]], {}, new Date(0), new Map([[1, 2]]), 1n];
  const shapes: unknown[] = [
    ...values,
    ...values.flatMap((value) => keys.map((key) => ({ key, message: value }))),
    ...values.map((value) => ({ key: value, id: value, result: value, error: value })),
    ...values.map((value) => ({ key: 'zaf.request:1.done', message: { responseArgs: value } })),
    ...values.map((value) => ({ id: 1, result: value })),
    new ArrayBuffer(8),
    'x'.repeat(1_000_000),
    '{"key":"zaf.colorScheme.changed","message":{"__proto__":{"polluted":true}}}',
    `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
  ];
  for (const shape of shapes) frame?.postMessage(shape, '*');
  return shapes.length;
}

it('what Support itself says in no known shape changes nothing', async () => {
  const { app, page } = await openWorkbench(
    { scenario: 'team' },
    // The SDK's own, about an answer without arguments.
    { expectedErrors: [/^CreateListFromArrayLike called on non-object$/] },
  );
  await title(app, 'Team plan').waitFor();
  await app.getByRole('button', { name: 'Refresh', exact: true }).waitFor();
  const html = app.locator('html');
  await html.evaluate((root) => {
    root.dataset['arrived'] = '0';
    window.addEventListener('message', () => {
      root.dataset['arrived'] = String(Number(root.dataset['arrived']) + 1);
    });
  });

  const posted = await page.evaluate(postNonsense);
  await eventually(async () => Number(await html.getAttribute('data-arrived'))).toBeGreaterThanOrEqual(
    posted,
  );
  expect(await html.getAttribute('data-color-scheme')).toBe('light');
  await app.getByRole('button', { name: 'Refresh', exact: true }).click();
  await app.getByRole('button', { name: 'Refresh', exact: true }).waitFor();
  await row(app, 'Agents').getByText('2 of 2', { exact: true }).waitFor();
  await title(app, 'Team plan').waitFor();
});
