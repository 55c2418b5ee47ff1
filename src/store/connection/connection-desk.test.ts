import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Agent } from '../../account/seat.ts';
import type { Answer } from '../../chat/answer.ts';
import type { ChatHost, Connection } from '../../chat/connection.ts';
import { agent } from '../../account/fake-agent.ts';
import { fakeChat } from '../fake-chat.ts';
import { createFakeBrowser, type Mean } from '../sharing/fake-browser.ts';
import { createFakeShelf } from '../sharing/fake-shelf.ts';
import { openConnectionDesk } from './connection-desk.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const unauthorized: Answer<Agent> = { ok: false, problem: { kind: 'not-connected', status: 401 } };

/** A browser tab, whose tickets have one session storage. Tokens that begin with "good" are accepted. */
function tab(barred: readonly Mean[] = []) {
  const browser = createFakeBrowser(barred);
  const kept = new Map<string, string>();
  const shelf = createFakeShelf(kept, () => undefined);
  let answer = (token: string): Answer<Agent> | Promise<Answer<Agent>> =>
    token.startsWith('good') ? { ok: true, value: agent({}) } : unauthorized;
  let ids = 0;
  const open = ({ viewer = 'ada', host = 'current' }: { viewer?: string; host?: ChatHost } = {}) => {
    const opened: string[] = [];
    const log: string[] = [];
    const desk = openConnectionDesk({
      host,
      sharing: { name: `app ${viewer}`, means: browser.means },
      tabStorage: () => {
        if (barred.includes('storage')) throw new DOMException('No storage for this frame', 'SecurityError');
        return shelf;
      },
      newId: () => `id-${(ids += 1)}`,
      chatOver: (connection) =>
        fakeChat({
          me: () => Promise.resolve(connection.kind === 'personal' ? answer(connection.token) : unauthorized),
        }).chat,
      open: (_chat, kind: Connection['kind'], { name, means }) => {
        opened.push(means.storage === browser.means.storage ? name : `${name}, not stored`);
        const note = (what: string) => () => void log.push(`${what} ${kind}`);
        return { show: note('show'), hide: note('hide'), close: note('close') };
      },
    });
    const connect = async (token: string, isRemembered = false) => {
      desk.connect(token, { isRemembered });
      await vi.advanceTimersByTimeAsync(0);
    };
    return { desk, connect, opened, log };
  };
  return {
    open,
    answerBy: (next: typeof answer) => (answer = next),
    keep: (text: string) => shelf.setItem('chat-plan-limits/token', text),
    kept: () => [...kept.values()],
    browser,
  };
}

describe('without a token', () => {
  it.each([
    ['current', 'session'],
    ['legacy', 'shared'],
  ] as const)('the %s host is asked by the %s', (host, kind) => {
    const { desk, opened } = tab().open({ host });
    expect([desk.state().kind, opened]).toEqual([kind, [`app ada ${kind}`]]);
  });
});

describe('a token that Chat accepts', () => {
  it('is the connection from then on, and what it shows is shared with nobody and stored nowhere', async () => {
    const { open, kept, browser } = tab();
    const { desk, connect, opened, log } = open();
    desk.show();
    await connect('good');
    expect(desk.state()).toMatchObject({ kind: 'personal', attempt: { kind: 'none' }, generation: 1 });
    expect(opened).toEqual(['app ada session', 'app ada token id-1, not stored']);
    expect(log).toEqual(['show session', 'close session', 'show personal']);
    expect(kept()).toEqual([]);
    expect(JSON.stringify([browser.sent, [...browser.stored]])).not.toContain('good');
  });

  it('that the tab remembers is used by its tickets, new ones and those that are shown again', async () => {
    const { open } = tab();
    const first = open();
    const second = open();
    await first.connect('good', true);
    expect(second.desk.state().kind).toBe('session');
    second.desk.show();
    expect(second.opened.at(-1)).toBe('app ada token id-1, not stored');
    expect(open().opened).toEqual(['app ada token id-1, not stored']);
  });

  it('that the tab remembers is no other connection each time its ticket is shown', async () => {
    const { desk, connect, opened } = tab().open();
    await connect('good', true);
    desk.show();
    desk.hide();
    desk.show();
    expect(opened).toHaveLength(2);
  });

  it('that was left by somebody else is not used but removed', async () => {
    const { open, kept } = tab();
    await open().connect('good', true);
    expect(open({ viewer: 'bob' }).desk.state().kind).toBe('session');
    expect(kept()).toEqual([]);
  });

  it('is taken where the tab can remember nothing', async () => {
    const { desk, connect } = tab(['channel', 'storage', 'locks']).open();
    expect(desk.state().canRemember).toBe(false);
    await connect('good', true);
    expect(desk.state().kind).toBe('personal');
  });
});

describe('a token that is not taken', () => {
  it.each<[string, string, Answer<Agent>, object]>([
    ['401', 'bad', unauthorized, { kind: 'refused' }],
    ['403', 'bad', { ok: false, problem: { kind: 'forbidden', status: 403 } }, { kind: 'refused' }],
    [
      'no answer',
      'bad',
      { ok: false, problem: { kind: 'unanswered', reason: 'network' } },
      { kind: 'unchecked', problem: { kind: 'offline' } },
    ],
    ['nothing, for nothing was typed', ' ', unauthorized, { kind: 'missing' }],
    ['nothing, for it is none', 'two words', unauthorized, { kind: 'malformed' }],
  ])('since Chat answered %s: changes and keeps nothing', async (_what, token, answer, fault) => {
    const { open, answerBy, kept } = tab();
    answerBy(() => answer);
    const { desk, connect, opened } = open();
    await connect(token, true);
    expect(desk.state()).toMatchObject({ kind: 'session', attempt: { kind: 'failed', fault } });
    expect([opened.length, kept()]).toEqual([1, []]);
  });

  it('does not lose the connection there is', async () => {
    const { desk, connect, log } = tab().open();
    await connect('good');
    await connect('bad');
    expect([desk.state().kind, log]).toEqual(['personal', ['close session']]);
  });
});

describe('Disconnect', () => {
  it('forgets the token here, in the tab and in all live tickets of the viewer', async () => {
    const { open, kept } = tab();
    const one = open();
    const other = open();
    const stranger = open({ viewer: 'bob' });
    await one.connect('good', true);
    await other.connect('good-too');
    await stranger.connect('good');
    one.desk.disconnect();
    await vi.advanceTimersByTimeAsync(10);
    expect([one, other, stranger].map(({ desk }) => desk.state().kind)).toEqual([
      'session',
      'session',
      'personal',
    ]);
    expect(kept()).toEqual([]);
    expect(other.log.at(-1)).toBe('close personal');
  });

  it('leaves the words about a token that was not taken', async () => {
    const { open } = tab();
    const one = open();
    const other = open();
    await one.connect('bad');
    other.desk.disconnect();
    await vi.advanceTimersByTimeAsync(10);
    expect(one.desk.state().attempt).toMatchObject({ kind: 'failed' });
  });

  it('is the one word that is heard', async () => {
    const { open, browser } = tab();
    const { desk, connect } = open();
    await connect('good');
    browser.openChannel('app ada connection').postMessage('remember-tokens');
    await vi.advanceTimersByTimeAsync(10);
    expect(desk.state().kind).toBe('personal');
  });

  it('in another ticket ends a check that is under way', async () => {
    const { open, answerBy } = tab();
    answerBy(() => new Promise(() => undefined));
    const one = open();
    const other = open();
    one.desk.connect('good', { isRemembered: true });
    other.desk.disconnect();
    await vi.advanceTimersByTimeAsync(10);
    expect(one.desk.state().attempt).toEqual({ kind: 'none' });
  });
});

it('checks one token at a time', async () => {
  const { open, answerBy } = tab();
  const asked: string[] = [];
  answerBy((token) => {
    asked.push(token);
    return unauthorized;
  });
  const { desk, connect } = open();
  desk.connect('first', { isRemembered: false });
  expect(desk.state().attempt).toEqual({ kind: 'checking' });
  await connect('second');
  expect(asked).toEqual(['first']);
  await connect('third');
  expect(asked).toEqual(['first', 'third']);
});

it('lets what is open know whether it is shown, whichever connection it is over', async () => {
  const { desk, connect, log } = tab().open();
  desk.show();
  desk.hide();
  await connect('good');
  expect(log).toEqual(['show session', 'hide session', 'close session']);
  desk.show();
  expect(log.at(-1)).toBe('show personal');
});

it('tells each change to whoever listens, until they stop or the ticket is closed', async () => {
  const { desk, connect } = tab().open();
  const [stopped, listening] = [vi.fn(), vi.fn()];
  const stop = desk.subscribe(stopped);
  desk.subscribe(listening);
  await connect('two words');
  stop();
  await connect('bad');
  expect([stopped.mock.calls.length, listening.mock.calls.length]).toEqual([1, 3]);
  desk.close();
  await connect('two words');
  expect(listening).toHaveBeenCalledTimes(3);
});

it.each(['', 'good', '{"owner":"app ada","token":"good"', '{"owner":"app ada","token":"good"}'])(
  'asks by the session, and removes it, where the tab holds something broken: %s',
  (text) => {
    const { open, keep, kept } = tab();
    keep(text);
    expect(open().desk.state()).toMatchObject({ kind: 'session', canRemember: true });
    expect(kept()).toEqual([]);
  },
);

it('opens nothing more once it is closed, though all tokens are forgotten', async () => {
  const { open } = tab();
  const [closed, other] = [open(), open()];
  await closed.connect('good');
  closed.desk.close();
  other.desk.disconnect();
  await vi.advanceTimersByTimeAsync(10);
  expect(closed.opened).toHaveLength(2);
});

it('takes no token any more once it is closed', async () => {
  const { desk, connect, opened, log } = tab().open();
  const connecting = connect('good', true);
  desk.close();
  await connecting;
  expect([opened.length, log]).toEqual([1, ['close session']]);
});
