import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { agent } from '../../account/fake-agent.ts';
import { badly, fakeChat, well } from '../fake-chat.ts';
import { createFakeBrowser } from '../sharing/fake-browser.ts';
import { openPersonStore } from './open-person-store.ts';

beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2024, 5, 1) }));
afterEach(() => void vi.useRealTimers());

const forbidden = badly({ kind: 'forbidden', status: 403 });

/** Opens one profile after the other in one browser, each until its answer is there. */
function setUp({ mayShowPeople = true, agentByEmail = () => well(agent({})) } = {}) {
  const { means, stored } = createFakeBrowser();
  const { chat, asked } = fakeChat({ agentByEmail });
  const openProfile = async (name = 'viewer') => {
    const profileEmail = () => Promise.resolve('amara@example.com');
    const store = openPersonStore({ chat, mayShowPeople, sharing: { name, means }, profileEmail });
    store.show();
    await vi.advanceTimersByTimeAsync(1000);
    return store;
  };
  return { asked, stored, openProfile };
}

it('asks who holds a seat for whoever may be shown that', async () => {
  const { asked, openProfile } = setUp();
  expect((await openProfile()).state()).toMatchObject({ kind: 'known', seat: { kind: 'held' } });
  expect(asked).toEqual(['agentByEmail']);
});

it('asks Chat nothing for somebody who may not be shown who holds a seat', async () => {
  const { asked, openProfile } = setUp({ mayShowPeople: false });
  const store = await openProfile();
  const refused = { kind: 'problem', problem: { kind: 'not-administrator' }, isRetrying: false };
  expect(store.state()).toEqual(refused);
  store.lookThrough();
  await vi.advanceTimersByTimeAsync(1000);
  expect(store.state()).toEqual(refused);
  expect(asked).toEqual([]);
});

it('asks once for a viewer whom Chat refuses, however many profiles they open, and anew for another', async () => {
  const { asked, openProfile } = setUp({ agentByEmail: forbidden });
  await openProfile();
  await openProfile();
  expect(asked).toEqual(['agentByEmail']);
  await openProfile('another viewer');
  expect(asked).toEqual(['agentByEmail', 'agentByEmail']);
});
