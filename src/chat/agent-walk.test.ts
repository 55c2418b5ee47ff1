import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agent as anybody } from '../account/fake-agent.ts';
import type { Agent } from '../account/seat.ts';
import { afterPage, pageLimit, unread, type Cursor } from './agent-cursors.ts';
import { walkAgents } from './agent-walk.ts';
import type { Answer, ChatProblem } from './answer.ts';
import { runs } from '../property-runs.ts';

/** How a server takes `max_id`: as documented, as a mere filter, as something else, or as a mistake. */
const maxIdHabits = [
  'highest below',
  'lowest below',
  'highest of all',
  'ignored',
  'nobody',
  'refused',
] as const;
const orders = ['ascending', 'descending', 'mixed'] as const;

interface Server {
  ids: ReadonlySet<number>;
  /** How many to give, one page after the other and from the start again; never more than asked for. */
  readonly pageSizes: readonly number[];
  readonly maxIdHabit: (typeof maxIdHabits)[number];
  readonly order: (typeof orders)[number];
}

const server = (ids: Iterable<number>, parts: Partial<Server> = {}): Server => ({
  ids: new Set(ids),
  pageSizes: [pageLimit],
  maxIdHabit: 'highest below',
  order: 'ascending',
  ...parts,
});

const firstIds = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

const agent = (id: number): Agent => anybody({ id, isEnabled: id % 2 === 0 });

function selected({ ids, maxIdHabit }: Server, { kind, id }: Cursor, size: number): number[] {
  const all = [...ids].sort((one, other) => one - other);
  if (kind === 'since') return all.filter((one) => one >= id).slice(0, size);
  const below = all.filter((one) => one <= id);
  switch (maxIdHabit) {
    case 'highest below':
      return below.slice(-size);
    case 'lowest below':
      return below.slice(0, size);
    case 'highest of all':
      return all.slice(-size);
    case 'ignored':
      return all.slice(0, size);
    case 'nobody':
    case 'refused':
      return [];
  }
}

function inOrder(ids: number[], order: Server['order']): number[] {
  if (order === 'ascending') return ids;
  if (order === 'descending') return ids.reverse();
  return [...ids.filter((_, index) => index % 2), ...ids.filter((_, index) => index % 2 === 0)];
}

const refused: ChatProblem = { kind: 'rejected', status: 400, words: { general: undefined, fields: {} } };

/** Walks a server. `meanwhile` happens before each request is answered. */
async function walk(from: Server, meanwhile: (request: number) => void = () => undefined) {
  const asked: Cursor[] = [];
  const ids: number[] = [];
  const progress: number[] = [];
  const inFlight = { now: 0, most: 0, rounds: 0 };
  const answer = await walkAgents(
    async (cursor): Promise<Answer<readonly Agent[]>> => {
      const request = asked.push(cursor) - 1;
      if (inFlight.now === 0) inFlight.rounds += 1;
      inFlight.now += 1;
      inFlight.most = Math.max(inFlight.most, inFlight.now);
      await Promise.resolve();
      inFlight.now -= 1;
      meanwhile(request);
      if (cursor.kind === 'max' && from.maxIdHabit === 'refused') return { ok: false, problem: refused };
      const size = from.pageSizes[request % from.pageSizes.length] ?? pageLimit;
      return { ok: true, value: inOrder(selected(from, cursor, size), from.order).map(agent) };
    },
    (agents, { enabled }) => {
      ids.push(...agents.map(({ id }) => id));
      progress.push(enabled);
    },
  );
  return { answer, ids, asked, progress, ...inFlight };
}

const sorted = (ids: Iterable<number>) => [...ids].sort((one, other) => one - other);

const anyServer = fc.record({
  ids: fc.uniqueArray(fc.oneof(fc.nat(120), fc.maxSafeNat()), { maxLength: 100, size: 'max' }),
  pageSizes: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 5 }),
  maxIdHabit: fc.constantFrom(...maxIdHabits),
  order: fc.constantFrom(...orders),
});

describe('reading all agents', () => {
  it('gives each of them once, whatever the ids, the size and order of pages, and the use of max_id', async () => {
    await fc.assert(
      fc.asyncProperty(anyServer, async ({ ids, ...habits }) => {
        const { ids: found, answer, asked } = await walk(server(ids, habits));
        expect(sorted(found)).toEqual(sorted(ids));
        const enabled = ids.filter((id) => id % 2 === 0).length;
        expect(answer).toMatchObject({ value: { enabled, disabled: ids.length - enabled } });
        expect(asked.length).toBeLessThanOrEqual(2 * ids.length + 4);
      }),
      runs(100),
    );
  });

  it.each(maxIdHabits)('is exact by full pages where max_id gives: %s', async (maxIdHabit) => {
    const { ids, asked } = await walk(server(firstIds(750), { maxIdHabit }));
    expect(sorted(ids)).toEqual(firstIds(750));
    const back = asked.filter(({ kind }) => kind === 'max').length;
    expect(back).toBeLessThanOrEqual(maxIdHabit === 'highest below' ? 4 : 2);
  });

  it('gives each once who was there all the time, whoever else comes and goes meanwhile', async () => {
    const changes = fc.array(fc.oneof(fc.constant('joins' as const), fc.nat()), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(anyServer, changes, async ({ ids, ...habits }, events) => {
        const changing = server(
          ids.filter((id) => id < 1_000_000),
          habits,
        );
        const ever = new Set(changing.ids);
        const always = new Set(changing.ids);
        const { ids: found } = await walk(changing, (request) => {
          const event = events[request];
          if (event === undefined) return;
          const now = new Set(changing.ids);
          if (event === 'joins') {
            const id = Math.max(0, ...ever) + 1;
            now.add(id);
            ever.add(id);
          } else {
            const leaving = [...now][event % Math.max(1, now.size)] ?? -1;
            now.delete(leaving);
            always.delete(leaving);
          }
          changing.ids = now;
        });
        expect(new Set(found).size).toBe(found.length);
        expect(found.filter((id) => !ever.has(id))).toEqual([]);
        expect([...always].filter((id) => !found.includes(id))).toEqual([]);
      }),
      runs(100),
    );
  });

  it.each([
    ['nobody', 0, 1],
    ['a small account', 2, 2],
    ['a full page', 100, 2],
    ['250 agents', 250, 3],
    ['2,000 agents', 2000, 11],
  ])('takes few round trips for %s', async (_, count, rounds) => {
    for (const order of orders) {
      const result = await walk(server(firstIds(count), { order }));
      expect(result.ids).toHaveLength(count);
      expect(result.rounds).toBeLessThanOrEqual(rounds);
      expect(result.most).toBeLessThanOrEqual(2);
    }
  });

  it('asks a small account twice and no more', async () => {
    expect((await walk(server([5, 9]))).asked).toEqual([
      { kind: 'since', id: 0 },
      { kind: 'since', id: 10 },
    ]);
  });

  it('tells after each page how many enabled agents there are so far, and how many pages there were', async () => {
    const { answer, progress } = await walk(server(firstIds(250)));
    expect(progress).toEqual([50, 100, 125, 125]);
    expect(answer).toMatchObject({ ok: true, value: { pages: 4 } });
  });

  it('takes a page that is far longer than what was asked for', () => {
    expect(afterPage(unread, { kind: 'since', id: 0 }, firstIds(150_000)).front).toBe(150_001);
  });
});

describe('a list that cannot be read to its end', () => {
  const page = (ids: number[]): Answer<readonly Agent[]> => ({ ok: true, value: ids.map(agent) });
  const unreadable = { ok: false, problem: { kind: 'unreadable', status: 200 } };
  const walkPages = (read: (cursor: Cursor, request: number) => Answer<readonly Agent[]>) => {
    let request = 0;
    return walkAgents(
      (cursor) => Promise.resolve(read(cursor, request++)),
      () => undefined,
    );
  };

  it('is unreadable as soon as the cursor does not move', async () => {
    const progress: number[] = [];
    const answer = await walkAgents(
      () => Promise.resolve(page([1, 2, 3])),
      (_, { enabled }) => progress.push(enabled),
    );
    expect(answer).toEqual(unreadable);
    expect(progress).toEqual([1, 1]);
  });

  it('is unreadable where the same pages come round again', async () => {
    expect(await walkPages((_, request) => page(request % 2 === 0 ? [1, 2] : [3, 4]))).toEqual(unreadable);
  });

  it('is unreadable where it never ends', async () => {
    const endless = await walkPages(({ kind, id }) => page([kind === 'since' ? id : id - 1]));
    expect(endless).toEqual(unreadable);
  });

  it.each([0, 1, 2])('ends with the problem of request %i', async (failing) => {
    const problem: ChatProblem = { kind: 'rate-limited', status: 429, retryAt: 7 };
    const large = server(firstIds(1000));
    const answer = await walkPages((cursor, request) =>
      request === failing ? { ok: false, problem } : page(selected(large, cursor, pageLimit)),
    );
    expect(answer).toEqual({ ok: false, problem });
  });
});
