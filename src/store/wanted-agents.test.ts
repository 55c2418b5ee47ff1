import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChatApi } from '../chat/chat-api.ts';
import { agent } from '../account/fake-agent.ts';
import { badly, fakeChat, listing, supportViewer } from './fake-chat.ts';
import { openStore } from './open-store.ts';
import { agentsIn } from './report-codec.ts';
import { createFakeBrowser, type Mean } from './sharing/fake-browser.ts';
import type { Store } from './store.ts';
import type { WantedAgents } from './wanted-agents.ts';

const amara = agent({ id: 7, name: 'Amara Okafor' });
const noor = agent({ id: 8, name: 'Noor Bakker' });

beforeEach(() => void vi.useFakeTimers({ now: 1_700_000_000_000 }));
afterEach(() => void vi.useRealTimers());

const settle = () => vi.advanceTimersByTimeAsync(1_500);

/** Opens tickets of one viewer, one after the other in front. */
function setUp(answers: Partial<ChatApi> = {}, barred: readonly Mean[] = [], latencyMs = 1) {
  const browser = createFakeBrowser(barred, () => latencyMs);
  const { chat, asked } = fakeChat({ agents: listing([amara]), ...answers });
  const open = async () => {
    const store = openStore({
      chat,
      connection: 'session',
      sharing: { name: 'test', means: browser.means },
      viewer: supportViewer,
      origin: 'auto',
      onSaved: () => undefined,
    });
    store.show();
    await settle();
    return { ...store, agents: await store.agents.load() };
  };
  return { browser, asked, open };
}

/** A store where somebody has wanted to see the agents before. */
type Ticket = Omit<Store, 'agents'> & { readonly agents: WantedAgents };

function agentsOf(store: Ticket) {
  const state = store.state();
  return state.kind === 'shown' ? agentsIn({ kind: 'picture', ...state.picture }) : undefined;
}

describe('the agents', () => {
  it('are with the ticket that read them, and nowhere else before somebody looks at them there', async () => {
    const { browser, open } = setUp();
    const [first, second] = [await open(), await open()];
    expect(agentsOf(first)).toEqual([amara]);
    expect(agentsOf(second)).toBeUndefined();
    expect(JSON.stringify(browser.sent)).not.toContain('Amara');
  });

  it('come from that ticket without a request when they are looked at in another', async () => {
    const { asked, open } = setUp();
    const second = [await open(), await open()][1];
    const before = asked.length;
    second?.agents.want();
    await settle();
    expect(second && agentsOf(second)).toEqual([amara]);
    expect(asked).toHaveLength(before);
  });

  it('are read anew, with the counts, where the ticket that had them is closed', async () => {
    let agents = [amara];
    const { asked, open } = setUp({ agents: (...call) => listing(agents)(...call) });
    const [first, second] = [await open(), await open()];
    first.close();
    agents = [amara, noor];
    const before = asked.length;
    second.agents.want();
    await settle();
    expect(agentsOf(second)).toEqual([amara, noor]);
    expect(second.state()).toMatchObject({ picture: { counts: { agents: { used: 2 } } } });
    expect(asked).toHaveLength(2 * before);
  });

  it('follow the counts that another ticket has brought up to date, for as long as they are looked at', async () => {
    let agents = [amara];
    const { asked, open } = setUp({ agents: (...call) => listing(agents)(...call) });
    const [first, second] = [await open(), await open()];
    const end = second.agents.want();
    await settle();
    agents = [amara, noor];
    first.refresh();
    await settle();
    expect(agentsOf(second)).toEqual([amara, noor]);

    end();
    first.refresh();
    await settle();
    expect(agentsOf(second)).toBeUndefined();
    expect(asked.filter((call) => call === 'agents')).toHaveLength(3);
  });

  it('wait, where the ticket is hidden, until it is shown again', async () => {
    const { asked, open } = setUp();
    const [first, second] = [await open(), await open()];
    first.close();
    const before = asked.length;
    second.agents.want();
    second.hide();
    await settle();
    expect(asked).toHaveLength(before);
    expect(vi.getTimerCount()).toBe(0);
    second.show();
    await settle();
    expect(agentsOf(second)).toEqual([amara]);
  });

  it('come from that ticket also where this one is hidden and shown again at once', async () => {
    const { asked, open } = setUp();
    const second = [await open(), await open()][1];
    const before = asked.length;
    second?.agents.want();
    second?.hide();
    second?.show();
    await settle();
    expect(second && agentsOf(second)).toEqual([amara]);
    expect(asked).toHaveLength(before);
  });

  it('come from that ticket also where it is slow to answer', async () => {
    const { asked, open } = setUp({}, [], 300);
    const second = [await open(), await open()][1];
    const before = asked.length;
    second?.agents.want();
    await settle();
    expect(second && agentsOf(second)).toEqual([amara]);
    expect(asked).toHaveLength(before);
  });

  it('are read anew without a long wait where no other ticket was ever heard of', async () => {
    const { open } = setUp();
    (await open()).close();
    const next = await open();
    expect(agentsOf(next)).toBeUndefined();
    next.agents.want();
    await vi.advanceTimersByTimeAsync(200);
    expect(agentsOf(next)).toEqual([amara]);
  });

  it.each(['hide', 'close'] as const)('are asked of nobody any more after %s', async (end) => {
    const { asked, open } = setUp();
    const [first, second] = [await open(), await open()];
    first.close();
    const before = asked.length;
    second.agents.want();
    second[end]();
    // The question is on its way by then.
    await vi.advanceTimersByTimeAsync(10);
    expect(vi.getTimerCount()).toBe(0);
    await settle();
    expect(asked).toHaveLength(before);
  });

  it('are not loaded again and again where their list cannot be counted', async () => {
    const { asked, open } = setUp({ agents: badly({ kind: 'server', status: 500 }) });
    const second = [await open(), await open()][1];
    const before = asked.length;
    second?.agents.want();
    await settle();
    expect(asked).toHaveLength(before);
  });

  it('are read by each ticket itself where tickets cannot talk', async () => {
    const { open } = setUp({}, ['channel']);
    const [first, second] = [await open(), await open()];
    second.agents.want();
    await settle();
    expect([first, second].map(agentsOf)).toEqual([[amara], [amara]]);
  });
});
