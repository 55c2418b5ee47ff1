import { afterEach, describe, expect, it, vi } from 'vitest';
import { nobodyTallied } from '../account/agent-tally.ts';
import type { ChatProblem } from '../chat/answer.ts';
import type { Connection } from '../chat/connection.ts';
import { agent } from '../account/fake-agent.ts';
import { badly, fakeChat, listing, team, well } from './fake-chat.ts';
import { loadReport } from './load-report.ts';
import type { LoadViewer } from './picture-of-answers.ts';
import type { Report } from './picture.ts';

const now = 1_000;
const forbidden: ChatProblem = { kind: 'forbidden', status: 403 };
const rejected: ChatProblem = { kind: 'rejected', status: 400, words: { general: undefined, fields: {} } };

function load(
  { chat }: Pick<ReturnType<typeof fakeChat>, 'chat'>,
  {
    isLikelyAdministrator = false,
    viewer = {},
    connection = 'session',
    isSupportAdministrator = false,
    onReport,
  }: {
    isLikelyAdministrator?: boolean;
    viewer?: Partial<LoadViewer>;
    connection?: Connection['kind'];
    isSupportAdministrator?: boolean;
    onReport?: (report: Report) => void;
  } = {},
) {
  return loadReport(
    {
      chat,
      connection,
      now: () => now,
      viewer: { id: '77', email: 'Ada@Example.com', isSupportAdministrator, ...viewer },
      isLikelyAdministrator: () => isLikelyAdministrator,
    },
    (report) => onReport?.(report),
    new AbortController().signal,
  );
}

async function picture(...call: Parameters<typeof load>) {
  const report = await load(...call);
  if (report.kind !== 'picture') throw new Error('There is nothing to show');
  return report;
}

afterEach(() => vi.useRealTimers());

describe('a load', () => {
  it('ends with the plan, the counts and what tells who may update', async () => {
    const report = await load(fakeChat());
    expect(report).toMatchObject({
      kind: 'picture',
      loadedAt: now,
      account: { kind: 'known', status: 'active', plan: team.plan },
      counts: {
        agents: { kind: 'counted', used: 1, off: 1 },
        departments: { kind: 'counted', used: 2, off: 1 },
        triggers: { kind: 'counted', used: 3, off: 0 },
        goals: { kind: 'counted', used: 0, off: 0 },
      },
      evidence: { isOwner: true, isSameIdentity: false, isRunBySupport: false, hasBilling: true },
      personal: { accountKey: 'zendesk-chat-account-key' },
    });
  });

  it('asks for no list for an agent whom both the account and Chat call no administrator', async () => {
    const fake = fakeChat({ account: badly(forbidden), me: () => well(agent({})) });
    expect(await load(fake)).toEqual({ kind: 'refusal', at: now, problem: { kind: 'not-administrator' } });
    expect(fake.asked).toEqual(['account', 'me']);
  });

  it('asks for the lists at once for an administrator of Support', () => {
    const fake = fakeChat();
    void load(fake, { isLikelyAdministrator: true });
    expect(fake.asked).toContain('agents');
  });

  it('keeps the counts of an administrator who may not read the account', async () => {
    const report = await load(fakeChat({ account: badly(forbidden) }));
    expect(report).toMatchObject({
      kind: 'picture',
      account: { kind: 'refused' },
      counts: { agents: { kind: 'counted', used: 1 } },
    });
  });

  it.each<[ChatProblem, object]>([
    [
      { kind: 'forbidden', status: 403 },
      { kind: 'failed', problem: 'refused' },
    ],
    [
      { kind: 'not-found', status: 404 },
      { kind: 'failed', problem: 'absent' },
    ],
    [
      { kind: 'rate-limited', status: 429, retryAt: 9_000 },
      { kind: 'failed', problem: 'busy' },
    ],
    [
      { kind: 'server', status: 500 },
      { kind: 'failed', problem: 'failed' },
    ],
    [
      { kind: 'not-connected', status: 401 },
      { kind: 'failed', problem: 'refused' },
    ],
    ...[
      { kind: 'unanswered', reason: 'timeout' } as const,
      { kind: 'unreadable', status: 200 } as const,
      { kind: 'not-allowed', status: 405 } as const,
      rejected,
    ].map((problem): [ChatProblem, object] => [problem, { kind: 'failed', problem: 'failed' }]),
  ])('lets a list that ends in %o spoil its own row only', async (problem, count) => {
    const report = await load(fakeChat({ triggers: badly(problem) }));
    expect(report).toMatchObject({
      counts: { triggers: count, agents: { kind: 'counted' } },
      retryAt: problem.kind === 'rate-limited' ? problem.retryAt : undefined,
    });
  });

  it('is put off to the latest time that any list named', async () => {
    const limited = (retryAt: number) => badly({ kind: 'rate-limited', status: 429, retryAt });
    const report = await load(fakeChat({ triggers: limited(9_000), goals: limited(7_000) }));
    expect(report).toMatchObject({ retryAt: 9_000 });
  });

  it('cuts off the lists that nobody may see after all', async () => {
    const cutOff = vi.fn();
    const fake = fakeChat({
      account: badly(forbidden),
      me: () => well(agent({})),
      goals: (signal) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => {
            cutOff();
            reject(signal.reason as Error);
          });
        }),
    });
    expect(await load(fake, { isLikelyAdministrator: true })).toMatchObject({ kind: 'refusal' });
    expect(cutOff).toHaveBeenCalledOnce();
  });

  it('counts each list once, however many say that the viewer may read it', async () => {
    const fake = fakeChat();
    await load(fake, { isLikelyAdministrator: true });
    expect(fake.asked.sort()).toEqual(['account', 'agents', 'departments', 'goals', 'me', 'triggers']);
  });

  it('shows the plan before the lists are counted, and the counts while they grow, once a frame', async () => {
    vi.useFakeTimers();
    const aFrame = () => new Promise((resolve) => setTimeout(resolve, 20));
    const soFar: unknown[] = [];
    const fake = fakeChat({
      agents: async (onAgents) => {
        onAgents([], { ...nobodyTallied, enabled: 100 });
        await aFrame();
        onAgents([], { ...nobodyTallied, enabled: 150 });
        onAgents([], { ...nobodyTallied, enabled: 200 });
        await aFrame();
        return well({ ...nobodyTallied, pages: 1 });
      },
    });
    const loading = load(fake, {
      onReport: (report) => {
        if (report.kind === 'picture') soFar.push(report.counts.agents);
      },
    });
    await vi.runAllTimersAsync();
    expect(await loading).toMatchObject({ counts: { agents: { kind: 'counted' } } });
    expect(soFar).toEqual([
      { kind: 'counting', soFar: 100 },
      { kind: 'counting', soFar: 200 },
    ]);
  });

  it('shows nothing any more once it has ended, and leaves no timer', async () => {
    vi.useFakeTimers();
    let reports = 0;
    await load(fakeChat(), { onReport: () => (reports += 1) });
    expect(vi.getTimerCount()).toBe(0);
    expect(reports, 'beside the last, which it ends with').toBe(0);
  });

  it('is kept for longer where counting took more than five pages', async () => {
    const pages = (count: number) => load(fakeChat({ agents: listing([], count) }));
    expect(await pages(5)).toMatchObject({ isExpensive: false });
    expect(await pages(6)).toMatchObject({ isExpensive: true });
  });

  it.each([
    ['1', true],
    ['77', false],
    [undefined, undefined],
  ])('knows one identity in Chat and Support by its id: %s', async (id, isSameIdentity) => {
    expect((await picture(fakeChat(), { viewer: { id } })).evidence).toMatchObject({ isSameIdentity });
  });

  it.each([
    [{ account: 2_000, agents: [undefined, 1_999] }, true],
    [{ account: 2_000, agents: [2_000, undefined] }, false],
    [{ account: undefined, agents: [1_999] }, undefined],
    [{ account: 2_000, agents: [] }, undefined],
  ])('tells whether some agent was created before the account: %o', async (createdAt, isAgentOlder) => {
    const agents = createdAt.agents.map((time, id) => agent({ id, createdAt: time }));
    const chat = fakeChat({
      account: () => well({ ...team, createdAt: createdAt.account }),
      agents: listing(agents),
    });
    expect((await picture(chat)).evidence).toMatchObject({ isAgentOlder });
  });

  it('goes by the caller alone where the agents may not be read', async () => {
    const me = agent({ id: 1, isAdministrator: true, createdAt: 1 });
    const chat = fakeChat({ me: () => well(me), agents: badly(forbidden) });
    expect((await picture(chat)).evidence).toMatchObject({ isAgentOlder: true, isOwner: false });
    const unknown = { isAgentOlder: undefined, isOwner: undefined, isSameIdentity: undefined };
    const nobody = fakeChat({ me: badly(forbidden), agents: badly(forbidden) });
    expect((await picture(nobody)).evidence).toMatchObject(unknown);
  });

  it('tells whether the account has a billing contact, where it was read', async () => {
    const bare = fakeChat({ account: () => well({ ...team, billing: undefined }) });
    expect((await picture(bare)).evidence).toMatchObject({ hasBilling: false });
    expect((await picture(fakeChat({ account: badly(forbidden) }))).evidence).toMatchObject({
      hasBilling: undefined,
    });
  });

  it.each<[ChatProblem, string]>([
    [{ kind: 'not-connected', status: 401 }, 'not-connected'],
    [{ kind: 'not-found', status: 404 }, 'no-chat'],
    [{ kind: 'rate-limited', status: 429, retryAt: 9_000 }, 'rate-limited'],
    [{ kind: 'unanswered', reason: 'network' }, 'offline'],
    [{ kind: 'unanswered', reason: 'timeout' }, 'no-answer'],
    [{ kind: 'unreadable', status: 200 }, 'unreadable'],
    [{ kind: 'server', status: 500 }, 'failed'],
    [{ kind: 'not-allowed', status: 405 }, 'failed'],
    [rejected, 'failed'],
  ])('calls an account that ends in %o "%s"', async (problem, kind) => {
    expect(await load(fakeChat({ account: badly(problem) }))).toMatchObject({ problem: { kind } });
  });

  it('rejects with the reason it was aborted for', async () => {
    const controller = new AbortController();
    const fake = fakeChat({
      account: (signal) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => {
            reject(signal.reason as Error);
          });
        }),
    });
    const report = loadReport(
      {
        chat: fake.chat,
        connection: 'session',
        now: () => now,
        viewer: { id: undefined, email: undefined, isSupportAdministrator: false },
        isLikelyAdministrator: () => false,
      },
      () => undefined,
      controller.signal,
    );
    const reason = new Error('closed');
    controller.abort(reason);
    await expect(report).rejects.toBe(reason);
  });
});

describe('a load over a shared credential', () => {
  it.each([
    ['an administrator of Support', true, 'zendesk-chat-account-key'],
    ['anybody else', false, undefined],
  ])('shows %s the counts, and the people and the key as is fit', async (_who, isAdmin, accountKey) => {
    const report = await load(fakeChat(), { connection: 'shared', isSupportAdministrator: isAdmin });
    expect(report).toMatchObject({
      counts: { agents: { kind: 'counted', used: 1 } },
      evidence: { isViewersCredential: false, isOwner: undefined },
      personal: { accountKey, billing: undefined },
    });
    const agents = report.kind === 'picture' ? report.personal?.agents : undefined;
    expect(agents?.length).toBe(isAdmin ? 2 : undefined);
  });
});
