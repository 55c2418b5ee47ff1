import { nobodyTallied, tallied } from '../account/agent-tally.ts';
import type { Agent } from '../account/seat.ts';
import { afterPage, nextCursors, unread, withoutBack, type Cursor, type Reading } from './agent-cursors.ts';
import type { Answer, ChatProblem } from './answer.ts';
import type { AgentCount, OnAgents } from './chat-api.ts';

/** 50,000 agents by full pages, several times the largest account. A list that goes on has no end. */
const mostPages = 500;

/**
 * Reads all agents, two pages at a time, each agent once by id. Agents who come or go meanwhile may be in
 * or out; those who were there all the time are in. Keeps their ids alone. Ends with the first problem. A list
 * that does not move or never ends is `unreadable`. Rejects only as `readPage` does.
 */
export async function walkAgents(
  readPage: (cursor: Cursor) => Promise<Answer<readonly Agent[]>>,
  onAgents: OnAgents,
): Promise<Answer<AgentCount>> {
  const seen = new Set<number>();
  // A set grows by what was not in it.
  const isNew = ({ id }: Agent) => seen.size < seen.add(id).size;
  let tally = nobodyTallied;
  let pages = 0;
  let reading = unread;

  const ask = async (cursor: Cursor) => {
    const answer = await readPage(cursor);
    if (answer.ok) {
      pages += 1;
      const agents = answer.value.filter(isNew);
      tally = tallied(tally, agents);
      onAgents(agents, tally);
    }
    return { cursor, answer };
  };

  while (reading.outcome === 'open' && pages < mostPages) {
    for (const { cursor, answer } of await Promise.all(nextCursors(reading).map(ask))) {
      const next = taken(reading, cursor, answer);
      if (!next.ok) return next;
      reading = next.value;
    }
  }
  return reading.outcome === 'complete'
    ? { ok: true, value: { ...tally, pages } }
    : failed({ kind: 'unreadable', status: 200 });
}

/** A server that refuses `max_id`, or so high a one, has not refused the list. */
function taken(reading: Reading, cursor: Cursor, answer: Answer<readonly Agent[]>): Answer<Reading> {
  if (answer.ok) {
    const ids = answer.value.map(({ id }) => id);
    return { ok: true, value: afterPage(reading, cursor, ids) };
  }
  const { problem } = answer;
  return cursor.kind === 'max' && problem.kind === 'rejected'
    ? { ok: true, value: withoutBack(reading) }
    : failed(problem);
}

function failed(problem: ChatProblem): Answer<never> {
  return { ok: false, problem };
}
