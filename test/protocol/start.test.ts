import { expect, it } from 'vitest';
import { bareAppIn, openAlone, openBareApp, serveBareApp } from '../support/bare-app.ts';
import { eventually } from '../support/eventually.ts';
import { ticketTab } from '../support/support-page.ts';
import { messagesOf } from '../support/zaf-messages.ts';

serveBareApp();

const init = 'typeof ZAFClient.init()';

it('A1: the address of the app’s page names the host, the guid and the colours', async () => {
  const { page, frame } = await openBareApp('?scheme=dark');
  const { searchParams } = new URL(frame.url());
  expect(searchParams.get('origin')).toBe(new URL(page.url()).origin);
  expect(searchParams.get('app_guid')).toMatch(/^[\w-]{8,}$/);
  expect(searchParams.get('colorScheme')).toBe('dark');
});

it('A2: there is no client without both of them', async () => {
  const page = await openAlone('?origin=http://localhost');
  expect(await page.evaluate('ZAFClient.init()')).toBe(false);
  await page.goto(new URL('?app_guid=a', page.url()).href);
  expect(await page.evaluate('ZAFClient.init()')).toBe(false);
});

it('A3: the SDK reads both behind the #, after the query', async () => {
  const page = await openAlone('#origin=http://localhost&app_guid=behind');
  expect(await page.evaluate(init)).toBe('object');
  const both = await openAlone('?app_guid=first#origin=http://localhost&app_guid=behind');
  expect(await both.evaluate('ZAFClient.init()._appGuid')).toBe('first');
});

it('A4: each frame has a guid of its own, under which its instance is known', async () => {
  const { page, frame, run } = await openBareApp('?tickets=2');
  const guid = new URL(frame.url()).searchParams.get('app_guid');
  expect(await run('registrations[0].context.instanceGuid')).toBe(guid);
  const addresses = await page
    .locator('iframe')
    .evaluateAll((all) => all.map((one) => one.getAttribute('src')));
  expect(addresses).toHaveLength(2);
  expect(new Set(addresses.map((address) => new URL(address ?? '').searchParams.get('app_guid'))).size).toBe(
    2,
  );
});

it('A5: the app speaks first, by a handshake', async () => {
  const { frame, fromApp } = await openBareApp();
  const guid = new URL(frame.url()).searchParams.get('app_guid');
  const [first] = messagesOf(await fromApp());
  expect(first).toEqual({
    key: 'iframe.handshake',
    message: { version: expect.any(String) as unknown },
    appGuid: guid,
    instanceGuid: guid,
  });
});

it('A6: the registration says where the app stands and what it is set to', async () => {
  const { run, toApp } = await openBareApp();
  expect(await run('registrations')).toEqual([
    {
      context: expect.objectContaining({
        product: 'support',
        location: 'ticket_sidebar',
        ticketId: 101,
      }) as unknown,
      metadata: expect.objectContaining({ name: 'Bare App', version: '1.0.0' }) as unknown,
    },
  ]);
  const [first] = messagesOf(await toApp());
  expect(first).toMatchObject({ key: 'zaf.app.registered' });
});

it('A7: no secure setting is in the metadata', async () => {
  const { run } = await openBareApp();
  expect(await run('registrations[0].metadata.settings')).toEqual({ title: 'Bare App', greeting: 'Hello' });
});

it('A8: context and metadata can be had at any time', async () => {
  const { run } = await openBareApp();
  expect(await run('client.context()')).toEqual(await run('registrations[0].context'));
  expect(await run('client.metadata()')).toEqual(await run('registrations[0].metadata'));
});

it('A9: who is in front hears that it is, and others once the agent comes to them', async () => {
  const { page, run } = await openBareApp('?tickets=2');
  await eventually(() => run('activations')).toEqual([{ firstLoad: true }]);
  const behind = await bareAppIn(page, page.locator('.tab-view[hidden] .tray iframe'));
  expect(await behind.run('activations')).toEqual([]);
  await ticketTab(page, 102).click();
  await eventually(() => behind.run('activations')).toEqual([{ firstLoad: true }]);
});

it('A10: what is asked for before the registration is sent after it, in order', async () => {
  const { run, fromApp } = await openBareApp();
  // The page subscribes right after its first line, long before the host has answered.
  const keys = messagesOf(await fromApp()).map(({ key }) => key);
  expect(keys[0]).toBe('iframe.handshake');
  expect(keys.indexOf('iframe.on:context.updated')).toBeLessThan(keys.indexOf('iframe.on:app.activated'));
  await eventually(() => run('activations.length')).toBe(1);
});

it('A11: a second client on one page is not registered', async () => {
  const { page, run, fromApp } = await openBareApp();
  await run('void ZAFClient.init(function () { registrations.push("second"); })');
  await eventually(
    async () => messagesOf(await fromApp()).filter(({ key }) => key === 'iframe.handshake').length,
  ).toBe(2);
  expect(await run('client.get("currentUser.name").then(function () { return registrations.length; })')).toBe(
    1,
  );
  await page.getByRole('button', { name: /^Messages and requests/ }).click();
  await page.getByText('A second handshake from one page').waitFor();
});

it('A12: a page that is loaded anew is registered anew', async () => {
  const { frame, run } = await openBareApp();
  await run('void (window.isOld = true)');
  await frame.evaluate('void location.reload()');
  await frame.waitForFunction('!window.isOld && window.registrations && registrations.length === 1');
  expect(await frame.evaluate('settle(client.get("colorScheme"))')).toMatchObject({
    resolved: { colorScheme: 'light' },
  });
});
