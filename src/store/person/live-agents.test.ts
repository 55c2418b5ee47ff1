import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChatApi } from '../../chat/chat-api.ts';
import { agent } from '../../account/fake-agent.ts';
import { badly, fakeChat, listing, supportViewer } from '../fake-chat.ts';
import { freshForMs, madeAt } from '../freshness.ts';
import { loadReport } from '../load-report.ts';
import type { Report } from '../picture.ts';
import { reportCodec } from '../report-codec.ts';
import { createFakeBrowser } from '../sharing/fake-browser.ts';
import { openSharedLoad } from '../sharing/shared-load.ts';
import { openLiveAgents } from './live-agents.ts';

const noon = Date.UTC(2024, 5, 1, 12);
const listenMs = 150;
const minuteMs = 60_000;
const amara = agent({ id: 7, email: 'amara@example.com' });

beforeEach(() => void vi.useFakeTimers({ now: noon }));
afterEach(() => void vi.useRealTimers());

/** A browser of one viewer, in which a ticket may be open. */
function setUp(answers: Partial<ChatApi> = {}) {
  const browser = createFakeBrowser();
  const { chat, asked } = fakeChat({ agents: listing([amara]), ...answers });
  const parts = { name: 'viewer', means: browser.means, now: Date.now, random: () => 0.5 };
  const openTicket = async () => {
    const ticket = openSharedLoad<Report>({
      ...parts,
      load: (report, signal) =>
        loadReport(
          {
            chat,
            connection: 'session',
            now: Date.now,
            viewer: supportViewer,
            isLikelyAdministrator: () => true,
          },
          report,
          signal,
        ),
      freshForMs,
      loadedAt: madeAt,
      codec: reportCodec,
    });
    void ticket.refresh({ force: false });
    await vi.advanceTimersByTimeAsync(1000);
    return ticket;
  };
  const listen = async (live = openLiveAgents(parts)) => {
    void live.listen(new AbortController().signal);
    await vi.advanceTimersByTimeAsync(listenMs);
    return live;
  };
  return { asked, openTicket, listen };
}

describe('beside a profile', () => {
  it('is known what an open ticket has read, without a request', async () => {
    const { asked, openTicket, listen } = setUp();
    await openTicket();
    const before = asked.length;
    const live = await listen();
    expect(live.list()).toEqual({ agents: [amara], asOf: noon, isFresh: true });
    expect(asked).toHaveLength(before);
  });

  it('is known how old that is', async () => {
    const { openTicket, listen } = setUp();
    await openTicket();
    await vi.advanceTimersByTimeAsync(2 * minuteMs);
    expect((await listen()).list()).toMatchObject({ asOf: noon, isFresh: false });
  });

  it('is known nobody where no ticket is open any more: names are not stored', async () => {
    const { openTicket, listen } = setUp();
    (await openTicket()).close();
    await vi.advanceTimersByTimeAsync(1000);
    expect((await listen()).list()).toBeUndefined();
  });

  it('is known that there is no Chat, for as long as that is remembered', async () => {
    const { openTicket, listen } = setUp({ account: badly({ kind: 'not-found', status: 404 }) });
    (await openTicket()).close();
    const live = await listen();
    expect(live.isWithoutChat()).toBe(true);
    await vi.advanceTimersByTimeAsync(60 * minuteMs);
    expect(live.isWithoutChat()).toBe(false);
  });

  it.each<[string, Partial<ChatApi>]>([
    ['there is a plan', {}],
    [
      'an agent was refused',
      { account: badly({ kind: 'rate-limited', status: 429, retryAt: noon + 60_000 }) },
    ],
  ])('is not said that there is no Chat where %s', async (_, answers) => {
    const { openTicket, listen } = setUp(answers);
    await openTicket();
    expect((await listen()).isWithoutChat()).toBe(false);
  });

  it('nothing is heard any more when the instance has ended', async () => {
    const { openTicket, listen } = setUp();
    const live = await listen();
    live.close();
    await openTicket();
    expect(live.list()).toBeUndefined();
  });
});
