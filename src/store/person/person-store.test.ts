import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChatApi } from '../../chat/chat-api.ts';
import { agent } from '../../account/fake-agent.ts';
import { badly, fakeChat, listing, well } from '../fake-chat.ts';
import type { LiveAgentList } from './live-agents.ts';
import { createPersonStore } from './person-store.ts';

const noon = Date.UTC(2024, 5, 1, 12);
const listenMs = 150;
const amara = agent({ id: 7, email: 'amara@example.com', isAdministrator: true });
const forbidden = badly({ kind: 'forbidden', status: 403 });

beforeEach(() => void vi.useFakeTimers({ now: noon }));
afterEach(() => void vi.useRealTimers());

interface World {
  email?: string | undefined;
  chat?: Partial<ChatApi>;
  /** What an open ticket holds. */
  live?: LiveAgentList;
  isWithoutChat?: boolean;
  isRefused?: boolean;
}

function setUp(world: World = {}) {
  const { chat, asked } = fakeChat(world.chat);
  const email = 'email' in world ? world.email : 'Amara@Example.com';
  let isHeard = false;
  let isRefused = world.isRefused ?? false;
  const close = vi.fn();
  const store = createPersonStore({
    chat,
    profileEmail: () => Promise.resolve(email),
    live: {
      listen: async () => {
        await new Promise((resolve) => setTimeout(resolve, listenMs));
        isHeard = true;
      },
      list: () => (isHeard ? world.live : undefined),
      isWithoutChat: () => world.isWithoutChat ?? false,
      close,
    },
    refusal: {
      isInForce: () => isRefused,
      remember: () => (isRefused = true),
      forget: () => (isRefused = false),
    },
    now: Date.now,
  });
  return { store, asked, close, isRefused: () => isRefused };
}

/** Lets everything happen that happens within so many milliseconds. */
const pass = (ms = listenMs) => vi.advanceTimersByTimeAsync(ms);

describe('opening a profile', () => {
  it.each([
    [amara, 'held'],
    [{ ...amara, isEnabled: false }, 'disabled'],
  ])('tells from one request whether %o holds a seat', async (found, kind) => {
    const { store, asked } = setUp({ chat: { agentByEmail: () => well(found) } });
    expect(store.state()).toEqual({ kind: 'asking' });
    store.show();
    store.show();
    await pass(0);
    expect(store.state()).toEqual({
      kind: 'known',
      seat: { kind, agent: found },
      by: 'email',
      asOf: noon,
      refresh: { kind: 'idle' },
    });
    store.hide();
    store.show();
    await pass();
    expect(asked).toEqual(['agentByEmail']);
  });

  it('asks by the address as the profile has it', async () => {
    const agentByEmail = vi.fn<ChatApi['agentByEmail']>(() => well(amara));
    setUp({ chat: { agentByEmail } }).store.show();
    await pass(0);
    expect(agentByEmail.mock.calls[0]?.[0]).toBe('Amara@Example.com');
  });

  it('asks nothing about a profile without an address', async () => {
    const { store, asked } = setUp({ email: undefined });
    store.show();
    await pass();
    expect(store.state()).toEqual({ kind: 'no-email' });
    expect(asked).toEqual([]);
  });

  it('asks nothing while hidden, and begins anew when shown again', async () => {
    const signals: AbortSignal[] = [];
    const { store, asked } = setUp({
      chat: {
        agentByEmail: (_, signal) => {
          signals.push(signal);
          return signals.length === 1 ? rejectedBy(signal) : well(amara);
        },
      },
    });
    await pass();
    expect(asked).toEqual([]);
    store.show();
    await pass();
    store.hide();
    expect(signals[0]?.aborted).toBe(true);
    await pass();
    expect(store.state()).toEqual({ kind: 'asking' });
    store.show();
    await pass();
    expect(store.state()).toMatchObject({ kind: 'known' });
  });

  it('tells each change to whoever listens, until they stop', async () => {
    const { store } = setUp();
    const [stopped, listening] = [vi.fn(), vi.fn()];
    const stop = store.subscribe(stopped);
    store.subscribe(listening);
    stop();
    store.show();
    await pass();
    expect(stopped).not.toHaveBeenCalled();
    expect(listening).toHaveBeenCalledOnce();
  });

  it('leaves no timer, request or listener when the instance ends', async () => {
    const { store, close } = setUp({
      chat: { agentByEmail: badly({ kind: 'rate-limited', status: 429, retryAt: noon + 60_000 }) },
    });
    const listener = vi.fn();
    store.subscribe(listener);
    store.show();
    await pass();
    listener.mockClear();
    store.close();
    await pass(120_000);
    expect([vi.getTimerCount(), close.mock.calls.length, listener.mock.calls.length]).toEqual([0, 1, 0]);
  });
});

describe('somebody whom Chat does not find by the address', () => {
  const fresh = { agents: [amara], asOf: noon - 20_000, isFresh: true };
  const old = { ...fresh, asOf: noon - 3_600_000, isFresh: false };

  it.each([
    ['holds the seat that an open ticket saw', { live: fresh }, { seat: { kind: 'held' }, asOf: fresh.asOf }],
    [
      'holds it by an old list too, and since when',
      { live: old },
      { seat: { kind: 'held' }, asOf: old.asOf },
    ],
    [
      'holds no seat if a list just read lacks them',
      { live: fresh, email: 'noor@example.com' },
      { seat: { kind: 'none' } },
    ],
    ['is not known by an old list that lacks them', { live: old, email: 'noor@example.com' }, notFound()],
    ['is not known without a list', {}, notFound()],
  ])('%s', async (_, world, expected) => {
    const { store, asked } = setUp(world);
    store.show();
    await pass();
    expect(store.state()).toMatchObject(expected);
    expect(asked).toEqual(['agentByEmail']);
  });
});

describe('looking through all agents', () => {
  it.each([
    ['AMARA@example.com', { kind: 'held', agent: amara }],
    ['noor@example.com', { kind: 'none' }],
  ])('says for sure what %s holds, and counts on the way', async (email, seat) => {
    const { store } = setUp({
      email,
      chat: {
        agents: async (...call) => {
          await new Promise((resolve) => setTimeout(resolve, 500));
          const counted = await listing([amara])(...call);
          await new Promise((resolve) => setTimeout(resolve, 500));
          return counted;
        },
      },
    });
    store.show();
    await pass();
    store.lookThrough();
    expect(store.state()).toEqual({ kind: 'looking', soFar: 0 });
    await pass(500);
    expect(store.state()).toEqual({ kind: 'looking', soFar: 1 });
    await pass(500);
    expect(store.state()).toMatchObject({ kind: 'known', seat, by: 'list' });
  });

  it('needs an address to look for', async () => {
    const { store, asked } = setUp({ email: undefined });
    store.show();
    store.lookThrough();
    await pass();
    expect(store.state()).toEqual({ kind: 'no-email' });
    expect(asked).toEqual([]);
    store.refresh();
    expect(store.state()).toEqual({ kind: 'asking' });
  });

  it('is how a seat is looked for again that an open ticket saw', async () => {
    const live = { agents: [amara], asOf: noon - 20_000, isFresh: true };
    const { store, asked } = setUp({ live });
    store.show();
    await pass();
    expect(store.state()).toMatchObject({ kind: 'known', by: 'list' });
    store.refresh();
    await pass();
    expect(asked).toEqual(['agentByEmail', 'agents']);
  });

  it('is what a refresh repeats, with the answer still on screen', async () => {
    let isAdded = false;
    const { store, asked } = setUp({
      chat: { agents: (...call) => listing(isAdded ? [amara] : [])(...call) },
    });
    store.show();
    await pass();
    store.lookThrough();
    await pass();
    isAdded = true;
    store.refresh();
    expect(store.state()).toMatchObject({ seat: { kind: 'none' }, refresh: { kind: 'running' } });
    await pass();
    expect(store.state()).toMatchObject({ seat: { kind: 'held' }, refresh: { kind: 'idle' } });
    expect(asked).toEqual(['agentByEmail', 'agents', 'agents']);
  });

  it('tells why it may not, and tries the same again', async () => {
    const { store, asked } = setUp({ chat: { agents: forbidden } });
    store.show();
    await pass();
    store.lookThrough();
    await pass();
    expect(store.state()).toMatchObject({ kind: 'problem', problem: { kind: 'not-administrator' } });
    store.refresh();
    expect(store.state()).toMatchObject({ isRetrying: true });
    await pass();
    expect(asked).toEqual(['agentByEmail', 'agents', 'agents']);
  });
});

describe('a refusal', () => {
  it('is remembered, and forgotten once Chat answers', async () => {
    const { store, isRefused } = setUp({ chat: { agentByEmail: vi.fn(forbidden) } });
    store.show();
    await pass();
    expect(store.state()).toMatchObject({ kind: 'problem', problem: { kind: 'not-administrator' } });
    expect(isRefused()).toBe(true);
  });

  it.each([
    ['for this viewer', { isRefused: true }, 'not-administrator'],
    ['for want of Chat', { isWithoutChat: true }, 'no-chat'],
  ])('known %s is shown without a request, and asked for again by a press', async (_, world, kind) => {
    const { store, asked, isRefused } = setUp({ ...world, chat: { agentByEmail: () => well(amara) } });
    store.show();
    await pass();
    expect(store.state()).toMatchObject({ kind: 'problem', problem: { kind } });
    expect(asked).toEqual([]);
    store.refresh();
    await pass();
    expect(store.state()).toMatchObject({ kind: 'known' });
    expect(isRefused()).toBe(false);
  });

  it('takes away what was on screen; a failure does not', async () => {
    let answer: ChatApi['agentByEmail'] = () => well(amara);
    const { store } = setUp({ chat: { agentByEmail: (...call) => answer(...call) } });
    store.show();
    await pass();
    answer = badly({ kind: 'server', status: 500 });
    store.refresh();
    await pass();
    expect(store.state()).toMatchObject({ kind: 'known', refresh: { kind: 'failed' } });
    answer = forbidden;
    store.refresh();
    await pass();
    expect(store.state()).toMatchObject({ kind: 'problem', isRetrying: false });
  });

  it('of the session takes it away too', async () => {
    let answer: ChatApi['agentByEmail'] = () => well(amara);
    const { store } = setUp({ chat: { agentByEmail: (...call) => answer(...call) } });
    store.show();
    await pass();
    answer = badly({ kind: 'not-connected', status: 401 });
    store.refresh();
    await pass();
    expect(store.state()).toMatchObject({ kind: 'problem', problem: { kind: 'not-connected' } });
  });
});

describe('too many requests', () => {
  it('are asked again at the time that Chat said, not before, and not while hidden', async () => {
    const answers = [badly({ kind: 'rate-limited', status: 429, retryAt: noon + 60_000 }), () => well(amara)];
    const { store, asked } = setUp({ chat: { agentByEmail: () => (answers.shift() ?? forbidden)() } });
    store.show();
    await pass(0);
    expect(store.state()).toMatchObject({ kind: 'problem', problem: { kind: 'rate-limited' } });
    store.hide();
    await pass(30_000);
    store.show();
    await pass(29_000);
    expect(asked).toHaveLength(1);
    await pass(1000);
    expect(store.state()).toMatchObject({ kind: 'known' });
  });
});

function notFound() {
  return { kind: 'not-found' };
}

function rejectedBy(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('Given up', 'AbortError')));
  });
}
