import { expect, it } from 'vitest';
import { openBareApp, serveBareApp } from '../support/bare-app.ts';
import { messagesOf } from '../support/zaf-messages.ts';

serveBareApp();

it('M1: the app posts text, the host objects', async () => {
  const { run, fromApp, toApp } = await openBareApp();
  await run('client.get("colorScheme")');
  const kinds = (posted: readonly { data: unknown }[]) => new Set(posted.map(({ data }) => typeof data));
  expect(kinds(await fromApp())).toEqual(new Set(['string']));
  expect(kinds(await toApp())).toEqual(new Set(['object']));
});

it('M2: the host does not listen to a window that is no frame of its own', async () => {
  const { page, frame, run, toApp } = await openBareApp();
  const guid = new URL(frame.url()).searchParams.get('app_guid');
  const before = (await toApp()).length;
  await page.evaluate((instanceGuid) => {
    const forged = { id: 999, request: 'set', params: { 'comment.text': 'Forged' }, instanceGuid };
    window.postMessage(JSON.stringify(forged), window.location.origin);
  }, guid);
  // An answer to what was asked later is proof that there is none to what was asked before.
  await run('client.get("colorScheme")');
  expect(messagesOf((await toApp()).slice(before)).map(({ id }) => id)).toEqual([1]);
  expect(await page.getByLabel('Comment', { exact: true }).inputValue()).toBe('');
});

it('M3: the app does not listen to a window that is not its parent', async () => {
  const { run, toApp } = await openBareApp();
  await run('void client.on("colorScheme.changed", function (scheme) { window.heard = scheme; })');
  const count = (await toApp()).length;
  await run('void window.postMessage({ key: "zaf.colorScheme.changed", message: "dark" }, "*")');
  await run('client.get("colorScheme")');
  expect((await toApp()).length).toBeGreaterThan(count + 1);
  expect(await run('window.heard')).toBeUndefined();
});

it('M4: what no SDK says is ignored and named', async () => {
  const { page, run } = await openBareApp('?log=open');
  const log = page.getByRole('list', { name: 'What passed, newest last' });
  await run('void parent.postMessage("Hello", "*")');
  await log.getByText('A message that no ZAF SDK sends: ignored.').waitFor();
  await run('void client.postMessage("iframe.sing:song", {})');
  await log.getByText('Unknown message: iframe.sing:song').waitFor();
});
