import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Agent } from '../account/seat.ts';
import { agent } from '../account/fake-agent.ts';
import { fakeChat, well } from './fake-chat.ts';
import { openStore } from './open-store.ts';
import { createFakeBrowser } from './sharing/fake-browser.ts';

beforeEach(() => void vi.useFakeTimers({ now: 1_700_000_000_000 }));
afterEach(() => void vi.useRealTimers());

/** A browser in which one viewer opens one ticket after the other, two hours apart. */
function setUp(me: Agent, { isSupportAdministrator }: { isSupportAdministrator: boolean }) {
  const { means } = createFakeBrowser();
  /** What was asked for before anything was answered. */
  return async () => {
    const { chat, asked } = fakeChat({ me: () => well(me) });
    let atOnce: readonly string[] = [];
    const account = (signal: AbortSignal) => {
      void Promise.resolve().then(() => (atOnce = [...asked]));
      return chat.account(signal);
    };
    const store = openStore({
      chat: { ...chat, account },
      connection: 'session',
      sharing: { name: 'viewer', means },
      viewer: { id: '77', email: undefined, isSupportAdministrator },
      origin: 'auto',
      onSaved: () => undefined,
    });
    store.show();
    await vi.advanceTimersByTimeAsync(1000);
    store.close();
    await vi.advanceTimersByTimeAsync(7_200_000);
    return atOnce;
  };
}

const lists = ['agents', 'departments', 'triggers', 'goals'];
const administrator = agent({ isAdministrator: true });

it('asks for the lists at once for an administrator of Support', async () => {
  const openTicket = setUp(administrator, { isSupportAdministrator: true });
  expect(await openTicket()).toEqual(expect.arrayContaining(lists));
});

it('asks for the lists at once for whom it has found to be an administrator of Chat before', async () => {
  const openTicket = setUp(administrator, { isSupportAdministrator: false });
  expect(await openTicket()).toEqual(['account', 'me']);
  expect(await openTicket()).toEqual(expect.arrayContaining(lists));
});

it('asks for the lists only after an answer for whom it has not found to be one', async () => {
  const openTicket = setUp(agent({}), { isSupportAdministrator: false });
  await openTicket();
  expect(await openTicket()).toEqual(['account', 'me']);
});
