import { expect, it } from 'vitest';
import { openBareApp, serveBareApp } from '../support/bare-app.ts';
import { opened } from '../support/workbench.ts';
import { messagesOf } from '../support/zaf-messages.ts';

serveBareApp();

const account = '/api/v2/chat/account';

it('R1: a request subscribes to its two ends, then asks', async () => {
  const { run, fromApp } = await openBareApp();
  await run(`client.request('${account}')`);
  const told = messagesOf(await fromApp()).filter(({ key }) => key?.includes('request:1'));
  expect(told.map(({ key }) => key)).toEqual([
    'iframe.on:request:1.done',
    'iframe.on:request:1.fail',
    'request:1',
  ]);
  expect(told[2]?.message).toEqual({ url: account });
});

it('R2: a body is read as JSON, and is all that the app is given', async () => {
  const { run, toApp } = await openBareApp();
  expect(await run(`client.request('${account}')`)).toMatchObject({
    status: 'active',
    plan: { name: 'team' },
  });
  const answers = messagesOf(await toApp()).filter(({ key }) => key?.startsWith('zaf.request:1.'));
  expect(answers).toMatchObject([
    { key: 'zaf.request:1.done', message: { responseArgs: [{}, 'success', {}] } },
  ]);
});

it('R3: the whole answer can be had', async () => {
  const { run } = await openBareApp();
  expect(await run(`client.request({ url: '${account}', httpCompleteResponse: true })`)).toMatchObject({
    ...{ status: 200, statusText: 'OK', responseJSON: { status: 'active' } },
    responseText: expect.stringContaining('"status"') as unknown,
  });
});

it('R4: an error status rejects with a plain object', async () => {
  const { run } = await openBareApp();
  expect(await run(`settle(client.request('/api/v2/chat/nothing'))`)).toMatchObject({
    rejected: { readyState: 4, status: 404, responseText: expect.any(String) as unknown },
  });
  const kind = `client.request('/api/v2/chat/nothing').then(null, function (reason) { return reason instanceof Error; })`;
  expect(await run(kind)).toBe(false);
});

it('R5: without an answer the status is 0', async () => {
  const { run, page } = await openBareApp('?scenario=offline');
  await page.getByLabel('Scenario').waitFor();
  expect(await run(`settle(client.request('${account}'))`)).toMatchObject({
    rejected: { readyState: 0, status: 0, statusText: 'error' },
  });
});

it('R6: options have jQuery’s names and meanings', async () => {
  const { page, run } = await openBareApp();
  const { requests } = opened(page);
  await run(`client.request({ url: '/api/v2/chat/agents', data: { limit: 2, since_id: 5 } })`);
  await run(`settle(client.request({
    url: '${account}', type: 'PUT', contentType: 'application/json',
    data: JSON.stringify({ billing: { first_name: 'Ann' } }),
  }))`);
  const [list, update] = await requests();
  expect(list).toMatchObject({ method: 'GET', path: '/api/v2/chat/agents?limit=2&since_id=5' });
  expect(update).toMatchObject({ method: 'PUT', path: account, body: { billing: { first_name: 'Ann' } } });
});

it('R7: answers in another order reach who asked', async () => {
  const { page, run, toApp } = await openBareApp();
  await opened(page).change({ faults: [{ path: account, kind: 'late', delayMs: 400 }] });
  expect(
    await run(`Promise.all([client.request('${account}'), client.request('/api/v2/chat/agents/me')])`),
  ).toMatchObject([{ plan: {} }, { email: expect.any(String) as unknown }]);
  const ends = messagesOf(await toApp()).flatMap(({ key }) => (key?.endsWith('.done') ? [key] : []));
  expect(ends).toEqual(['zaf.request:2.done', 'zaf.request:1.done']);
});
