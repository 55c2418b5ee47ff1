import { expect, it } from 'vitest';
import { openBareApp, serveBareApp, type BareApp } from '../support/bare-app.ts';
import { eventually } from '../support/eventually.ts';
import { messagesOf, type ZafMessage } from '../support/zaf-messages.ts';

serveBareApp();

/** The calls of the app so far, without the guids that are in every message. */
async function callsOf({ fromApp }: BareApp): Promise<readonly ZafMessage[]> {
  return messagesOf(await fromApp())
    .filter(({ request }) => request !== undefined)
    .map(({ id, request, params }) => ({ id, request, params }) as ZafMessage);
}

it('C1: get asks for a list of paths and is answered by path', async () => {
  const app = await openBareApp();
  expect(await app.run('client.get("colorScheme")')).toEqual({ colorScheme: 'light', errors: {} });
  expect(await callsOf(app)).toEqual([{ id: 1, request: 'get', params: ['colorScheme'] }]);
});

it('C2: several paths are one message', async () => {
  const app = await openBareApp();
  expect(await app.run('client.get(["colorScheme", "ticket.id"])')).toEqual({
    ...{ colorScheme: 'light', 'ticket.id': 101, errors: {} },
  });
  expect(await callsOf(app)).toEqual([{ id: 1, request: 'get', params: ['colorScheme', 'ticket.id'] }]);
});

it('C3: one path that is not known rejects', async () => {
  const { run } = await openBareApp();
  expect(await run('settle(client.get("ticket.mood"))')).toMatchObject({
    rejected: { message: 'Could not find "ticket.mood".' },
  });
});

it('C4: one of several that is not known spoils no other', async () => {
  const { run } = await openBareApp();
  expect(await run('settle(client.get(["ticket.mood", "ticket.id"]))')).toEqual({
    resolved: { 'ticket.id': 101, errors: { 'ticket.mood': { message: 'Could not find "ticket.mood".' } } },
  });
});

it('C5: set changes what the agent sees', async () => {
  const app = await openBareApp();
  await app.run('client.set("comment.text", "Hello from the app")');
  await eventually(() => app.page.getByLabel('Comment', { exact: true }).inputValue()).toBe(
    'Hello from the app',
  );
  expect(await callsOf(app)).toEqual([
    { id: 1, request: 'set', params: { 'comment.text': 'Hello from the app' } },
  ]);
});

it('C6: invoke hands its arguments on', async () => {
  const app = await openBareApp();
  await app.run('client.invoke("notify", "Well done", "notice")');
  await app.page.getByText('Well done').waitFor();
  expect(await callsOf(app)).toEqual([
    { id: 1, request: 'invoke', params: { notify: ['Well done', 'notice'] } },
  ]);
});

it('C7: an action that is not known rejects, and is named', async () => {
  const { page, run } = await openBareApp('?log=open');
  expect(await run('settle(client.invoke("ticket.shout", "loud"))')).toMatchObject({
    rejected: { message: 'Could not invoke "ticket.shout".' },
  });
  await page.getByText('Unknown to invoke: ticket.shout').waitFor();
});

it('C8: answers are told apart by their id', async () => {
  const { run, toApp } = await openBareApp();
  expect(
    await run(
      'Promise.all([client.get("ticket.id"), client.get("colorScheme"), client.get("currentUser.role")])',
    ),
  ).toMatchObject([{ 'ticket.id': 101 }, { colorScheme: 'light' }, { 'currentUser.role': 'admin' }]);
  const ids = messagesOf(await toApp()).flatMap(({ id }) => (id === undefined ? [] : [id]));
  expect([...ids].sort()).toEqual([1, 2, 3]);
});

it('C9: a path leads into a value', async () => {
  const { run } = await openBareApp();
  const { currentUser } = (await run('client.get("currentUser")')) as { currentUser: { email: string } };
  expect(await run('client.get("currentUser.email")')).toMatchObject({
    'currentUser.email': currentUser.email,
  });
});
