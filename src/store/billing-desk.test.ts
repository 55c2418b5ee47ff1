import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Access } from '../account/access.ts';
import type { AccountOrigin } from '../account/settings.ts';
import type { ChatProblem } from '../chat/answer.ts';
import type { ChatApi } from '../chat/chat-api.ts';
import type { BillingDesk } from './billing-desk.ts';
import { agent } from '../account/fake-agent.ts';
import { badly, fakeChat, listing, team, well } from './fake-chat.ts';
import { openStore } from './open-store.ts';
import { fakeBillingApi, type FakeBillingApi } from './saving/fake-billing-api.ts';
import { createFakeBrowser } from './sharing/fake-browser.ts';
import type { Store } from './store.ts';

beforeEach(() => vi.useFakeTimers({ now: 1_700_000_000_000 }));
afterEach(() => vi.useRealTimers());

const settle = () => vi.advanceTimersByTimeAsync(1000);

interface Circumstances {
  readonly answers?: Partial<ChatApi>;
  readonly origin?: AccountOrigin;
  readonly viewerId?: string;
}

/** Opens tickets of the owner of a standalone account, unless told otherwise. */
function setUp({ answers = {}, origin = 'auto', viewerId = '77' }: Circumstances = {}) {
  const api: FakeBillingApi = fakeBillingApi(team.billing ?? {});
  const browser = createFakeBrowser();
  const onSaved = vi.fn();
  const open = async () => {
    const store = openStore({
      chat: fakeChat({ ...api.chat, ...answers }).chat,
      connection: 'session',
      sharing: { name: 'test', means: browser.means },
      viewer: { id: viewerId, email: undefined, isSupportAdministrator: true },
      origin,
      onSaved,
    });
    store.show();
    await settle();
    return { ...store, billing: await store.billing.load() };
  };
  return { api, onSaved, open };
}

/** A store whose billing contact was looked at, once its first load had ended. */
type Ticket = Omit<Store, 'billing'> & { readonly billing: BillingDesk };

async function save({ billing }: Ticket) {
  billing.edit();
  billing.type('email', 'new@example.com');
  billing.review();
  billing.save();
  await settle();
}

const access = (store: Ticket) => store.billing.state().standing?.access;
const picture = (store: Ticket) => {
  const state = store.state();
  return state.kind === 'shown' ? state.picture : undefined;
};

describe('the owner of a standalone account', () => {
  it('updates it, and every open ticket shows what is stored then', async () => {
    const { api, onSaved, open } = setUp();
    const [one, other] = [await open(), await open()];
    await save(one);
    expect(api.updates).toEqual([{ email: 'new@example.com' }]);
    expect(onSaved).toHaveBeenCalledOnce();
    for (const store of [one, other]) {
      expect(picture(store)?.personal?.billing).toEqual({
        email: 'new@example.com',
        first_name: 'Jonathan',
      });
    }
  });

  it('loses no limit, count or feature from the screen by an update', async () => {
    const { open } = setUp();
    const store = await open();
    const before = picture(store);
    await save(store);
    expect(picture(store)).toMatchObject({
      account: before?.account,
      counts: before?.counts,
      evidence: before?.evidence,
    });
  });

  it('keeps what was typed through a refresh, hiding, showing and the update of another ticket', async () => {
    const { open } = setUp();
    const [store, other] = [await open(), await open()];
    store.billing.edit();
    store.billing.type('city', 'Typed');
    store.refresh();
    await settle();
    store.hide();
    await save(other);
    store.show();
    await settle();
    expect(store.billing.state().saving).toMatchObject({
      kind: 'editing',
      form: { draft: { city: 'Typed' } },
    });
  });

  it('is offered no update before it is known whether Support runs the departments', async () => {
    const { open } = setUp({ answers: { departments: () => new Promise(() => undefined) } });
    const store = await open();
    expect(picture(store)).toBeDefined();
    expect(access(store)).toBeUndefined();
    await save(store);
    expect(store.billing.state().saving).toEqual({ kind: 'closed' });
  });
});

it.each<[string, ChatProblem, Access | undefined]>([
  ['stays through a failure that passes', { kind: 'server', status: 500 }, { kind: 'allowed' }],
  ['ends where there is no Chat any more', { kind: 'not-found', status: 404 }, undefined],
])('the right to update %s', async (_, problem, expected) => {
  let account: ChatApi['account'] = () => well(team);
  const { open } = setUp({ answers: { account: (signal) => account(signal) } });
  const store = await open();
  expect(access(store)).toEqual({ kind: 'allowed' });
  account = badly(problem);
  store.refresh();
  await settle();
  expect(access(store)).toEqual(expected);
});

it('says what is changed and not saved, and nothing of what is not', async () => {
  const { open } = setUp();
  const { billing } = await open();
  expect(billing.unsaved()).toBeUndefined();
  billing.edit();
  expect(billing.unsaved()).toBeUndefined();
  billing.type('city', 'Typed');
  expect(billing.unsaved()).toMatchObject({ draft: { city: 'Typed' } });
});

it('lets nobody update any more where a save finds that there is none any more', async () => {
  const { api, open } = setUp();
  const store = await open();
  api.forget();
  await save(store);
  expect(access(store)).toMatchObject({ reason: 'support-created', by: 'billing-absent' });
  expect(api.updates).toEqual([]);
});

it('tells whoever listens, until they stop or the ticket is closed', async () => {
  const { api, open } = setUp();
  const [store, other] = [await open(), await open()];
  const [stopped, listening] = [vi.fn(), vi.fn()];
  const stop = store.billing.subscribe(stopped);
  store.billing.subscribe(listening);
  store.billing.edit();
  stop();
  store.billing.type('city', 'Typed');
  expect([stopped.mock.calls.length, listening.mock.calls.length]).toEqual([1, 2]);

  store.close();
  api.fates.push({ kind: 'answered', problem: { kind: 'forbidden', status: 403 } });
  await save(other);
  expect(access(other)).toMatchObject({ reason: 'refused' });
  expect(listening).toHaveBeenCalledTimes(2);
});

describe('where the account was created in Support', () => {
  it.each<[string, Circumstances]>([
    ['an administrator said so', { origin: 'support' }],
    ['the account is refused', { answers: { account: badly({ kind: 'forbidden', status: 403 }) } }],
    [
      'the owner gets no billing contact',
      { answers: { account: () => well({ ...team, billing: undefined }) } },
    ],
    ['the owner has one identity in Chat and Support', { viewerId: '1' }],
    [
      'Support runs a department',
      { answers: { departments: () => well({ enabled: 1, disabled: 0, isRunBySupport: true }) } },
    ],
  ])('nothing can be sent: %s', async (_, circumstances) => {
    const { api, open } = setUp(circumstances);
    const store = await open();
    expect(access(store)).toMatchObject({ kind: 'read-only', reason: 'support-created' });
    await save(store);
    expect(store.billing.state().saving).toEqual({ kind: 'closed' });
    expect(api.updates).toEqual([]);
  });
});

it('tells who is not the owner who is', async () => {
  const agents = [agent({ id: 1 }), agent({ id: 9, isOwner: true, name: 'Ada' })];
  const { open } = setUp({
    answers: {
      me: () => well(agent({ id: 1, isAdministrator: true })),
      agents: listing(agents),
    },
  });
  expect(access(await open())).toEqual({ kind: 'read-only', reason: 'not-owner', owner: 'Ada' });
});

it('becomes read-only in every open ticket when an update is refused, until it is asked again', async () => {
  const { api, open } = setUp();
  const [one, other] = [await open(), await open()];
  api.fates.push({ kind: 'answered', problem: { kind: 'forbidden', status: 403 } });
  await save(one);
  expect(one.billing.state().saving).toMatchObject({
    kind: 'not-saved',
    obstacle: { kind: 'refused' },
    form: { draft: { email: 'new@example.com' } },
  });
  for (const store of [one, other]) {
    expect(access(store)).toMatchObject({ kind: 'read-only', reason: 'refused' });
  }
  other.billing.forgetRefusal();
  await settle();
  for (const store of [one, other]) expect(access(store)).toEqual({ kind: 'allowed' });
});
