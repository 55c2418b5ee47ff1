import { expect, it } from 'vitest';
import { bareAppIn, openBareApp, serveBareApp, type BareApp } from '../support/bare-app.ts';
import { eventually } from '../support/eventually.ts';
import { ticketTab } from '../support/support-page.ts';
import { messagesOf } from '../support/zaf-messages.ts';

serveBareApp();

/** Makes the app note the payloads of an event, under the event's name in `heard`. */
function listen({ run }: BareApp, event: string, of = 'client'): Promise<unknown> {
  return run(`
    window.heard = window.heard || {};
    heard['${event}'] = [];
    ${of}.on('${event}', function (payload) { heard['${event}'].push(payload); });
    client.get('colorScheme')`);
}

const heardOf = ({ run }: BareApp, event: string) => run(`heard['${event}']`);

it('E1: subscribing and leaving are messages with the number of handlers', async () => {
  const { run, fromApp } = await openBareApp();
  await run(`
    window.first = client.on.bind(client, 'hello');
    window.one = function () {};
    first(one); first(function () {});
    client.off('hello', one);
    client.get('colorScheme')`);
  const told = messagesOf(await fromApp()).filter(({ key }) => key?.endsWith(':hello'));
  expect(told.map(({ key, message }) => [key, message])).toEqual([
    ['iframe.on:hello', { subscriberCount: 1 }],
    ['iframe.on:hello', { subscriberCount: 2 }],
    ['iframe.off:hello', { subscriberCount: 1 }],
  ]);
});

it('E2: an event comes to who subscribed, and to nobody else', async () => {
  const app = await openBareApp();
  await app.page.getByText('Dark', { exact: true }).click();
  await app.run('client.get("colorScheme")');
  await listen(app, 'colorScheme.changed');
  await app.page.getByText('Light', { exact: true }).click();
  await eventually(() => heardOf(app, 'colorScheme.changed')).toEqual(['light']);
  const events = messagesOf(await app.toApp()).filter(({ key }) => key === 'zaf.colorScheme.changed');
  const guid = new URL(app.frame.url()).searchParams.get('app_guid');
  expect(events).toEqual([{ key: 'zaf.colorScheme.changed', message: 'light', instanceGuid: guid }]);
});

it('E3: a change of colours is told in a word', async () => {
  const app = await openBareApp();
  await listen(app, 'colorScheme.changed');
  await app.page.getByText('Dark', { exact: true }).click();
  await eventually(() => heardOf(app, 'colorScheme.changed')).toEqual(['dark']);
});

it('E4: what an app triggers, it hears itself', async () => {
  const app = await openBareApp();
  await listen(app, 'hello');
  await app.run('void client.trigger("hello", { a: 1 })');
  await eventually(() => heardOf(app, 'hello')).toEqual([{ a: 1 }]);
});

it('E5: an app hears that the agent leaves it and comes back', async () => {
  const app = await openBareApp('?tickets=2');
  await eventually(() => app.run('activations.length')).toBe(1);
  await listen(app, 'app.deactivated');
  await ticketTab(app.page, 102).click();
  await eventually(async () => (await heardOf(app, 'app.deactivated')) as unknown[]).toHaveLength(1);
  await ticketTab(app.page, 101).click();
  await eventually(() => app.run('activations.length')).toBe(2);
});

it('E6: a client of another instance speaks and listens there', async () => {
  const app = await openBareApp('?tickets=2');
  const other = await bareAppIn(app.page, app.page.locator('.tab-view[hidden] .tray iframe'));
  const guid = String(await other.run('registrations[0].context.instanceGuid'));
  await listen(other, 'hello');
  await listen(app, 'bye', `client.instance('${guid}')`);
  await app.run(`void client.instance('${guid}').trigger('hello', 'from the first')`);
  await other.run('void client.trigger("bye", "from the second")');
  await eventually(() => heardOf(other, 'hello')).toEqual(['from the first']);
  await eventually(() => heardOf(app, 'bye')).toEqual(['from the second']);
});

const submit = async (app: BareApp) => {
  await app.page.getByLabel('Comment', { exact: true }).fill('Thank you');
  await app.page.getByRole('button', { name: 'Submit as Open' }).click();
};
const said = ({ page }: BareApp) => page.getByRole('status', { name: 'Notifications' });
const replies = async ({ fromApp }: BareApp) =>
  messagesOf(await fromApp()).filter(({ key }) => key === 'iframe.reply:ticket.save');

it('H1: an app is asked before a ticket is saved, and lets it be', async () => {
  const app = await openBareApp();
  await listen(app, 'ticket.save');
  await submit(app);
  await said(app).getByText('Ticket #101 was saved').waitFor();
  const asked = messagesOf(await app.toApp()).filter(({ key }) => key === 'zaf.ticket.save');
  expect(asked).toMatchObject([{ needsReply: true }]);
  const [reply] = await replies(app);
  expect(reply).not.toHaveProperty('error');
});

it.each([
  ['a text', 'return "Fill in the form"', 'Fill in the form'],
  ['an exception', 'throw new Error("Not today")', 'Not today'],
  ['a rejection', 'return Promise.reject("Later")', 'Later'],
])('H2: an app refuses by %s, and nothing is saved', async (_, does, reason) => {
  const app = await openBareApp();
  await app.run(`client.on('ticket.save', function () { ${does}; }); client.get('colorScheme')`);
  await submit(app);
  await said(app).getByText(reason).waitFor();
  expect(await replies(app)).toMatchObject([{ error: { msg: reason } }]);
  expect(await app.page.getByLabel('Comment', { exact: true }).inputValue()).toBe('Thank you');
});

it('H3: an app that did not subscribe is not asked', async () => {
  const app = await openBareApp();
  await submit(app);
  await said(app).getByText('Ticket #101 was saved').waitFor();
  expect(messagesOf(await app.toApp()).filter(({ needsReply }) => needsReply)).toEqual([]);
});
